import { expect, test } from 'vitest';
import { languages } from '../model/languages.ts';
import { countEnglishSyllables } from './english-syllables.ts';
import { countGermanSyllables } from './german-syllables.ts';
import { handCountedWords } from './hand-counted-words.ts';
import { readingLanguages } from './reading-languages.ts';

/** The least share of the hand-counted words that must agree. Both languages stand at 200 of 200. */
const agreement = 0.99;

test.each(languages)('the syllables of 200 words of the modules agree with those counted by hand: %s', (language) => {
  const words = handCountedWords[language].map((divided) => ({
    word: divided.replaceAll('·', ''),
    byHand: divided.split('·').length,
  }));
  const wrong = words.filter(({ word, byHand }) => readingLanguages[language].countSyllables?.(word) !== byHand);
  expect(new Set(words.map(({ word }) => word)).size).toBe(200);
  expect(1 - wrong.length / words.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(agreement);
});

test.each([
  ['single letters at the edges, which hyphenation leaves together', ['I·dee', 'ü·ber', 'O·a·se', 'E·he', 'ei·ge·ne', 'neu·e']],
  ['vowels that meet', ['Ver·ein', 'be·ant·wor·ten', 'Mu·se·um', 'in·di·vi·du·ell', 'Re·ak·ti·on', 'Eu·ro·pä·i·sche']],
  ['a u after q, which is no vowel', ['Quel·le', 'be·quem', 'Quiz']],
  ['accents', ['Ca·fé', 'Sprach·ca·fé']],
  ['English words', ['Team', 'Bea·mer', 'Web·site', 'on·line']],
  ['words that are spelled, and capitals that are read', ['B·G·B', 'E·U', 'E·U·-Pass', 'BAMF', 'NUR']],
])('German: %s', (_, words) => {
  const counted = words.map((word) => countGermanSyllables(word.replaceAll('·', '')));
  expect(counted).toEqual(words.map((word) => word.split('·').length));
});

test.each([
  ['endings with a syllable of their own', ['bench·es', 'cours·es', 'ad·dress·es', 'To·mas·’s', 'judge·’s']],
  ['endings without one', ['helped', 'watched', 'state’s', 'schools’', 'named', 'al·lowed']],
  ['endings that the library knows', ['need·ed', 'in·vent·ed', 'hun·dred', 'min·utes']],
  ['vowels that meet', ['go·ing', 'see·ing', 'i·de·as', 'as·so·ci·a·tions']],
  ['words that are spelled, and capitals that are read', ['E·U', 'G·D·R', 'AND', 'EV·ERY·ONE']],
])('English: %s', (_, words) => {
  const counted = words.map((word) => countEnglishSyllables(word.replaceAll('·', '')));
  expect(counted).toEqual(words.map((word) => word.split('·').length));
});
