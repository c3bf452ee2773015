import { expect, test } from 'vitest';
import type { Inline } from '../../model/nodes.ts';
import { isShortList, isShortParagraph, isShortTable, isShortText } from './together.ts';

const words = (count: number): readonly Inline[] => [{ type: 'text', text: 'Wort '.repeat(count) }];
const item = (count: number) => [{ type: 'paragraph' as const, children: words(count), place: { line: 1, column: 1 } }];

test('a list of a few short items stays on one page, a long one may be parted', () => {
  expect(isShortList([item(5), item(5), item(5)])).toBe(true);
  expect(isShortList([item(60), item(60)])).toBe(false);
  expect(isShortList(Array.from({ length: 9 }, () => item(2)))).toBe(false);
});

test('a table stays on one page as long as it leaves no large hole before it', () => {
  const row = [words(3), words(3)];
  expect(isShortTable([row, row, row], [0.5, 0.5], 168, 1)).toBe(true);
  expect(
    isShortTable(
      Array.from({ length: 20 }, () => row),
      [0.5, 0.5],
      168,
      1,
    ),
  ).toBe(false);
});

test('large letters make a table higher', () => {
  const table = Array.from({ length: 8 }, () => [words(3), words(3)]);
  expect(isShortTable(table, [0.5, 0.5], 168, 1)).toBe(true);
  expect(isShortTable(table, [0.5, 0.5], 168, 1.6)).toBe(false);
});

test('a quotation of a few lines stays on one page, in large letters fewer of them', () => {
  const lines = Array.from({ length: 6 }, () => words(20));
  expect(isShortText(lines, 118, 1)).toBe(true);
  expect(isShortText(lines, 168, 1.6)).toBe(false);
  expect(isShortText([...lines, ...lines], 118, 1)).toBe(false);
});

test('a paragraph of seven lines stays on one page, in large letters one of four', () => {
  expect(isShortParagraph(words(80), 118, 1)).toBe(true);
  expect(isShortParagraph(words(95), 118, 1)).toBe(false);
  expect(isShortParagraph(words(40), 168, 1.64)).toBe(true);
  expect(isShortParagraph(words(50), 168, 1.64)).toBe(false);
});
