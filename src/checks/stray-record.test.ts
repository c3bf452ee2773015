import { expect, test } from 'vitest';
import { contentOf, documentOf } from '../../tests/support/small-course.ts';
import { strayRecord } from './stray-record.ts';

const translations = new Map([['02-association/02-bodies', []]]);

test('a text of one language is enough, as is one that cannot be read: their own rules say what is missing', () => {
  const file = 'modules-de/02-association/02-bodies.mdx';
  const unread = [{ file, key: '02-association/02-bodies', language: 'de' }] as const;
  expect(strayRecord.check(contentOf([documentOf('Der Vorstand.')], { translations }))).toEqual([]);
  expect(strayRecord.check(contentOf([], { translations, unread }))).toEqual([]);
});

test('a record of a text that is nowhere is named by its own file', () => {
  expect(strayRecord.check(contentOf([], { translations }))).toMatchObject([
    { file: 'content/translations/02-association/02-bodies.yaml', found: expect.stringContaining('02-bodies.mdx') },
  ]);
});
