import type { Inline, Table } from '../../model/nodes.ts';
import { plainText } from '../../model/walk.ts';
import { isLong } from './print-text.ts';
import { wordWidth } from './text-width.ts';

/** Millimetres of a character of table text, on an average. */
export const characterWidth = 1.95;

/** Millimetres of the space between two columns. */
const gap = 4;

/**
 * How wide the columns of a table should be, as shares that add up to 1: each holds its longest
 * word, the rest of the width goes where the most text stands.
 *
 * @param width width of the table in millimetres
 * @param scale how large the letters are, 1 being the usual size
 */
export function columnShares(table: Table, width: number, scale = 1): readonly number[] {
  const whole = width / scale;
  const columns = table.head.map((head, index) => [head, ...table.rows.map((row) => row[index] ?? [])]);
  const least = columns.map(leastWidth);
  const wanted = columns.map((cells, index) => Math.max(least[index] ?? 0, wantedWidth(cells)));
  const widths = sum(wanted) <= whole ? wanted.map((width) => (width / sum(wanted)) * whole) : squeezed(least, wanted, whole);
  return widths.map((width) => Math.round((width / sum(widths)) * 1000) / 1000);
}

/**
 * How much smaller the letters of a table must be so that every column holds its longest word: 1 where
 * they fit as they are.
 *
 * @param width width of the table in millimetres
 * @param scale how large the letters are, 1 being the usual size
 */
export function tableShrink(table: Table, width: number, scale = 1): number {
  const columns = table.head.map((head, index) => [head, ...table.rows.map((row) => row[index] ?? [])]);
  const least = sum(columns.map(leastWidth));
  return Math.min(1, Math.floor((width / scale / least) * 100) / 100);
}

function squeezed(least: readonly number[], wanted: readonly number[], whole: number): readonly number[] {
  const room = Math.max(0, whole - sum(least));
  const wish = sum(wanted) - sum(least);
  return least.map((width, index) => width + (wish === 0 ? 0 : (((wanted[index] ?? 0) - width) / wish) * room));
}

type Cell = readonly Inline[];

/** Millimetres of a long word that is hyphenated. */
const hyphenated = 27;

function leastWidth(cells: readonly Cell[]): number {
  const words = cells.flatMap((cell) => plainText(cell).split(/[\s–]+|(?<=-)/));
  return Math.max(...words.map((word) => (canBreak(word) ? Math.min(wordWidth(word), hyphenated) : wordWidth(word)))) + gap;
}

/** What holds anything but letters, such as an address, is not hyphenated. */
function canBreak(word: string): boolean {
  return isLong(word) && !/\p{L}.*[^\p{L}\p{P}]/u.test(word);
}

function wantedWidth(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => plainText(cell).length));
  return Math.min(longest, 90) * characterWidth + gap;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
