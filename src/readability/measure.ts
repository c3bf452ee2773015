import type { Averages } from './formulas.ts';
import type { ReadSentence } from './running-text.ts';
import { isFigure, letters } from './words.ts';

/** What is counted in a text. Counts of several texts can be added up. */
export interface Counts {
  readonly sentences: number;
  /** All words, figures too. */
  readonly words: number;
  /** Words made of letters. */
  readonly all: Weight;
  /** Words made of letters that are not in the glossary. */
  readonly withoutTerms: Weight;
}

/** What makes words heavy. */
export interface Weight {
  readonly words: number;
  readonly syllables: number;
  /** Words with more than six letters. */
  readonly long: number;
}

/** Weighs a word made of letters. */
export function weighWord(text: string, countSyllables?: (word: string) => number): Weight {
  return { words: 1, syllables: countSyllables?.(text) ?? 0, long: letters(text) > 6 ? 1 : 0 };
}

/** Counts sentences, words and what makes words heavy. */
export function countText(sentences: readonly ReadSentence[], weigh: (word: string) => Weight): Counts {
  const words = sentences.flatMap((sentence) => sentence.words);
  const written = words.filter(({ text }) => !isFigure(text)).map(({ text, term }) => ({ weight: weigh(text), term }));
  return {
    sentences: sentences.length,
    words: words.length,
    all: addWeights(written.map(({ weight }) => weight)),
    withoutTerms: addWeights(written.flatMap(({ weight, term }) => (term === undefined ? weight : []))),
  };
}

/** The counts of several texts together. */
export function addCounts(counts: readonly Counts[]): Counts {
  return {
    sentences: sum(counts.map((one) => one.sentences)),
    words: sum(counts.map((one) => one.words)),
    all: addWeights(counts.map((one) => one.all)),
    withoutTerms: addWeights(counts.map((one) => one.withoutTerms)),
  };
}

/**
 * The averages that formulas look at. A sentence does not get shorter because a word is in the glossary:
 * its length counts all words, only syllables and long words leave those of the glossary out.
 */
export function averagesOf(counts: Counts, weight: 'all' | 'withoutTerms'): Averages {
  const { words, syllables, long } = counts[weight];
  return {
    wordsPerSentence: counts.words / counts.sentences,
    syllablesPerWord: syllables / words,
    longWords: (100 * long) / words,
  };
}

function addWeights(weights: readonly Weight[]): Weight {
  return {
    words: sum(weights.map((one) => one.words)),
    syllables: sum(weights.map((one) => one.syllables)),
    long: sum(weights.map((one) => one.long)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
