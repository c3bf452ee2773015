import { expect, test } from 'vitest';
import { changesOf, compareVersions, newestFirst, type Change } from './changes.ts';

function change(module: string, version: string, date: string): Change {
  return { module, version, date, text: { de: 'Neu.', en: 'New.' } };
}

const first = change('01-a', '1.0.0', '2026-11-22');
const mended = change('01-a', '1.0.1', '2026-11-22');
const second = change('01-a', '1.10.0', '2026-12-01');
const other = change('02-b', '1.0.0', '2026-11-22');

test('the newest change comes first, whatever the order of the entries', () => {
  expect(newestFirst([other, first, second, mended])).toEqual([second, mended, first, other]);
});

test('a module has its own changes only', () => {
  expect(changesOf([first, other, second], '01-a')).toEqual([second, first]);
});

test('versions are compared number by number', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '2.0.0')).toBeLessThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
});
