import { expect, test } from 'vitest';
import type { Block, Table } from '../../model/nodes.ts';
import { columnShares, tableShrink } from './column-shares.ts';
import { fixtureDocument } from './fixture.ts';
import { worksheetText } from './fixture-texts.ts';

test('the shares of all columns add up to the whole', () => {
  const shares = columnShares(tableOf('| Nr. | Frage |\n|---|---|\n| 1 | Wer entscheidet das im Verein? |'), 168);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
});

test('the column with more text is wider, and a short one still holds its longest word', () => {
  const long = 'Sehr viel Text, der auf mehrere Zeilen gehört. '.repeat(4);
  const [short = 0, wide = 0] = columnShares(tableOf(`| Paragraf | Antwort |\n|---|---|\n| § 2 | ${long} |`), 118);
  expect(wide).toBeGreaterThan(short);
  expect(short * 118).toBeGreaterThan('Paragraf'.length * 1.9);
});

test('a column is as wide as its bold head, whose letters may be wide ones', () => {
  const row = '| 1 | Stand, Verein oder Person, mit der ich spreche | ja | Freitag, 16 Uhr, nur zum Zuschauen |';
  const head = '| Woche | Stand und Person | Kommen | Der nächste Schritt und der Tag |';
  const [first = 0, , third = 0] = columnShares(tableOf(`${head}\n|---|---|---|---|\n${row}`), 90);
  expect(first * 90 - 3).toBeGreaterThan(11);
  expect(third * 90 - 3).toBeGreaterThan(16.9);
});

test('a table that fits keeps its letters; one that is too wide has smaller ones, by as much as its longest words need', () => {
  expect(tableShrink(tableOf('| Nr. | Frage |\n|---|---|\n| 1 | Wer entscheidet das im Verein? |'), 118)).toBe(1);
  const row = (cell: string) => `|${`${cell}|`.repeat(10)}`;
  const shrink = tableShrink(tableOf([row('Vereinsregister'), row('---'), row('eingetragen')].join('\n')), 168);
  expect(shrink).toBeGreaterThan(0.4);
  expect(shrink).toBeLessThan(0.6);
  expect(tableShrink(tableOf([row('Vereinsregisternummer2026'), row('---'), row('x')].join('\n')), 168)).toBeLessThan(shrink);
});

function tableOf(markdown: string): Table {
  const text = `${worksheetText('de').split('---').slice(0, 2).join('---')}---\n\n${markdown}\n`;
  const found = fixtureDocument('worksheet', 'de', 'worksheets/01-sheet', text).body.find(
    (block: Block) => block.type === 'table',
  );
  if (!found) throw new Error('There is no table.');
  return found;
}
