import { expect, test } from 'vitest';
import type { SearchWords } from './search-words.ts';
import { termsFor, widenQuery } from './widen-query.ts';

const known: SearchWords = {
  words: ['beitrag', 'gründungsversammlung', 'mitgliederversammlung', 'satzung', 'versammlung', 'vorstand'],
  terms: [
    ['general-meeting', 'Mitgliederversammlung', ['general meeting', 'Jahreshauptversammlung']],
    ['board', 'Vorstand', ['board']],
  ],
};

function queries(query: string): readonly string[] {
  return widenQuery(query, known).map((search) => search.query);
}

test('the words are searched as they stand', () => {
  expect(queries('Vorstand')).toEqual(['Vorstand']);
  expect(queries('zu dem')).toEqual(['zu dem']);
});

test('compounds are found by their last part, also in the plural, and count less', () => {
  expect(widenQuery('Versammlung', known)).toEqual([
    { query: 'Versammlung', weight: 1 },
    { query: 'gründungsversammlung', weight: 0.7 },
    { query: 'mitgliederversammlung', weight: 0.7 },
  ]);
});

test('a word of the other language is translated by the glossary', () => {
  expect(queries('boards')).toEqual(['boards', 'Vorstand']);
  expect(queries('General meeting')[1]).toBe('Mitgliederversammlung');
  expect(termsFor('board', known).map(([id]) => id)).toEqual(['board']);
});

test('a typing error is mended where nothing else is known', () => {
  expect(queries('Satzunk')).toEqual(['Satzunk', 'satzung']);
  expect(queries('Beitrak lesen')).toEqual(['Beitrak lesen', 'beitrag lesen']);
});

test('what is far from every word stays as it is', () => {
  expect(queries('qqxyzzyqq')).toEqual(['qqxyzzyqq']);
});
