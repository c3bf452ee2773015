import type { Paragraph, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '../model/problem.ts';
import { placeOf } from './place.ts';

/** The line of dashes under the head of a table. */
const dashes = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/;

/** What to say of a paragraph that was meant as a table: its head and the line under it do not agree. */
export function brokenTable(node: Paragraph): Finding | undefined {
  const lines = toString(node).split('\n');
  const at = lines.findIndex((line) => dashes.test(line));
  const head = lines[at - 1];
  if (head === undefined) return undefined;
  const [columns, dashed] = [cellsIn(head), cellsIn(lines[at] ?? '')];
  const { line, column } = placeOf(node);
  return {
    line: line + at - 1,
    column,
    rule: 'table-form',
    found: `The head of this table has ${counted(columns, 'column')}, and the line of dashes under it ${dashed}: "${head.trim()}"`,
    expected: 'The same number in both, with a stroke "|" between all columns.',
    remedy:
      columns < dashed
        ? 'Look for a stroke "|" that is missing in the head.'
        : 'Look for a stroke "|" too many in the head, or add "---|" below it.',
  };
}

/** What to say of the rows of a table that have more or fewer cells than its head: pages would leave out what is too much. */
export function unevenRows(node: Table): readonly Finding[] {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  return rows
    .filter(({ children }) => children.length !== columns)
    .map((row) => ({
      ...placeOf(row),
      rule: 'table-form',
      found: `This row has ${counted(row.children.length, 'cell')}, and the head of its table ${columns}: "${row.children.map((cell) => toString(cell)).join(' | ')}"`,
      expected: `${counted(columns, 'cell')} in each row, with a stroke "|" between them.`,
      remedy:
        row.children.length < columns
          ? 'Look for a stroke "|" that is missing. An empty cell is written "| |".'
          : 'Look for a stroke "|" too many. If it belongs to the text, write "or" in its place.',
    }));
}

function cellsIn(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
