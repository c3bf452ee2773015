import { expect, test } from 'vitest';
import type { Language } from '../model/languages.ts';
import { readingLanguages } from './reading-languages.ts';
import { wordFinder, wordHint } from './word-finder.ts';
import { wordsOf } from './words.ts';

/** The words of a list that are found in a sentence, each as the sentence has it. */
function found(list: readonly string[], sentence: string, language: Language = 'de'): readonly string[] {
  const words = wordsOf(sentence).map(({ text }) => text);
  const find = wordFinder(
    list.map((entry) => ({ words: entry, of: entry })),
    readingLanguages[language],
  );
  return find(words).map(({ index, length }) => words.slice(index, index + length).join(' '));
}

test.each([
  ['Vorstand', 'Die Vorstände des Vorstands mit den Vorständen im Vorstandsbüro', ['Vorstände', 'Vorstands', 'Vorständen']],
  ['Beitrag', 'Beiträge beitragen wollen alle, die einen Beitrag zahlen', ['Beiträge', 'Beitrag']],
  ['Beschluss', 'Die Beschlüsse des Beschlusses', ['Beschlüsse', 'Beschlusses']],
  ['Teilnehmerin', 'Teilnehmerinnen und Teilnehmende', ['Teilnehmerinnen']],
  ['hybride Versammlung', 'In hybriden Versammlungen und in der hybriden Runde', ['hybriden Versammlungen']],
  ['zwecks', 'Zwecks Prüfung, nicht wegen des Zwecks, zwecks Wahl', ['Zwecks', 'zwecks']],
])('German forms of „%s“ are found, and nothing that only looks like one', (entry, sentence, expected) => {
  expect(found([entry], sentence)).toEqual(expected);
});

test.each([
  ['municipality', 'Municipalities and the municipality’s hall', ['Municipalities', 'municipality’s']],
  ['local court', 'At local courts, not at a local shop or a court', ['local courts']],
])('English forms of “%s” are found', (entry, sentence, expected) => {
  expect(found([entry], sentence, 'en')).toEqual(expected);
});

test('where two words begin alike, the longer one is found, and no word twice', () => {
  expect(found(['Verein', 'Verein Brücke'], 'Der Verein Brücke ist ein Verein.')).toEqual(['Verein Brücke', 'Verein']);
});

test('the quick test never says no where a form of a word is in the text', () => {
  const mayHold = wordHint(['Vorstand', 'hybride Versammlung', 'bzw'], readingLanguages.de);
  expect(['Die Vorstände', 'Hybriden Versammlungen', 'Eins bzw. zwei', 'Ein Beispiel'].map(mayHold)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(wordHint(['municipality'], readingLanguages.en)('Two municipalities')).toBe(true);
  expect(wordHint([], readingLanguages.en)('Nothing is looked for')).toBe(false);
});
