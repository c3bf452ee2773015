import createHyphenator from 'hyphen';
import germanPatterns from 'hyphen/patterns/de-1996.js';
import { isSpelled } from './spelled.ts';

const hyphenate = createHyphenator(germanPatterns, { hyphenChar: '|' });

/** Letters that sound as one vowel. */
const vowel = /aa|ee|oo|ai|ay|ei|ey|au|äu|eu|ie|[aeiouyäöü]/g;

/** English words in German texts, whose letters mislead, and how German would write what is heard. */
const englishWords: readonly (readonly [string, string])[] = [
  ['team', 'tiem'],
  ['beamer', 'biemer'],
  ['online', 'onlein'],
  ['website', 'websait'],
  ['whiteboard', 'weitbord'],
];

/**
 * Counts the syllables of a German word as dictionaries divide it. Hyphenation patterns say where vowels
 * that meet belong to two syllables (Ver-ein, be-ant-wor-ten); in each piece every vowel sound is one
 * syllable, because hyphenation leaves single letters at the edges together (Idee, über).
 */
export function countGermanSyllables(word: string): number {
  return sum(word.split('-').map((part) => (isSpelled(part) ? part.length : Math.max(1, syllablesIn(part)))));
}

function syllablesIn(part: string): number {
  const heard = englishWords.reduce((text, [written, spoken]) => text.replace(written, spoken), plainLetters(part));
  return sum(
    String(hyphenate(heard))
      .split('|')
      .map((piece) => piece.match(vowel)?.length ?? 0),
  );
}

/** Small letters without accents (Café); the u of qu is no vowel. */
function plainLetters(part: string): string {
  return part
    .toLowerCase()
    .replace(/[éèêáàâóòôç]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replaceAll('qu', 'q');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
