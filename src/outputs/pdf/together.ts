import type { Inline, ListPart } from '../../model/nodes.ts';
import { linesOf, plainText } from '../../model/walk.ts';
import { characterWidth } from './column-shares.ts';

/** The most characters and items of a list that stays on one page. */
const listLength = 420;
const listItems = 5;

/** Millimetres of what stays on one page: something higher would leave a hole before it. */
const shortHeight = 85;

/** Millimetres of a line of table text, and of the space above and below a row. */
const lineHeight = 4.9;
const rowSpace = 3.2;

/** Millimetres of a line of running text, and of the space between two paragraphs. */
const textLineHeight = 5.6;
const paragraphSpace = 2;

/** The most lines of a paragraph that stays on one page with its source; large ones leave a larger hole. */
const paragraphLines = 7;

/** Whether a list is so short that the end of a page must not part it. */
export function isShortList(items: readonly (readonly ListPart[])[]): boolean {
  const length = items
    .flat()
    .flatMap(linesOf)
    .reduce((total, line) => total + plainText(line).length, 0);
  return items.length <= listItems && length <= listLength;
}

/**
 * Whether a table is so short that the end of a page must not part it.
 *
 * @param shares width of each column as a share of `whole`, the width of the table in millimetres
 * @param scale how large the letters are, 1 being the usual size
 */
export function isShortTable(
  rows: readonly (readonly (readonly Inline[])[])[],
  shares: readonly number[],
  whole: number,
  scale: number,
): boolean {
  const height = (row: readonly (readonly Inline[])[]): number => Math.max(...row.map(linesIn)) * lineHeight * scale + rowSpace;
  const linesIn = (cell: readonly Inline[], column: number): number =>
    Math.max(1, Math.ceil((plainText(cell).length * characterWidth * scale) / ((shares[column] ?? 1) * whole)));
  return isShortHeight(rows.reduce((total, row) => total + height(row), 0));
}

/**
 * Whether paragraphs, such as those of a quotation, are so short that the end of a page must not part them.
 *
 * @param width millimetres of their column
 * @param scale how large the letters are, 1 being the usual size
 */
export function isShortText(lines: readonly (readonly Inline[])[], width: number, scale: number): boolean {
  const height = (line: readonly Inline[]): number => (linesIn(line, width, scale) * textLineHeight + paragraphSpace) * scale;
  return isShortHeight(lines.reduce((total, line) => total + height(line), 0));
}

/**
 * Whether a paragraph is so short that the end of a page need not part it.
 *
 * @param width millimetres of its column
 * @param scale how large the letters are, 1 being the usual size
 */
export function isShortParagraph(line: readonly Inline[], width: number, scale: number): boolean {
  return linesIn(line, width, scale) * scale <= paragraphLines;
}

function linesIn(line: readonly Inline[], width: number, scale: number): number {
  return Math.max(1, Math.ceil((plainText(line).length * characterWidth * scale) / width));
}

/** Whether a table or text of so many millimetres stays on one page. */
export function isShortHeight(height: number): boolean {
  return height <= shortHeight;
}
