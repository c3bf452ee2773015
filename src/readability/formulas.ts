/** What a formula looks at: averages over one text. */
export interface Averages {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Percentage of words with more than six letters. */
  readonly longWords: number;
}

/** The texts whose targets differ. */
export type TextKind = 'text' | 'worksheet';

/** A readability formula of one language, with what our texts should reach. */
export interface Formula {
  readonly name: string;
  readonly easier: 'higher' | 'lower';
  readonly value: (averages: Averages) => number;
  /** To be reached where glossary words, which every text explains, are not weighed. */
  readonly target: { readonly [K in TextKind]: number };
  /** To be reached even with glossary words; without it the value is only reported. */
  readonly targetWithTerms?: number;
}

/** Toni Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978: Flesch’s formula weighed for German. */
export const fleschAmstad: Formula = {
  name: 'Flesch-Amstad',
  easier: 'higher',
  value: ({ wordsPerSentence, syllablesPerWord }) => 180 - wordsPerSentence - 58.5 * syllablesPerWord,
  target: { text: 60, worksheet: 65 },
  targetWithTerms: 55,
};

/** Carl-Hugo Björnsson, Läsbarhet, Stockholm 1968: long sentences and long words. */
export const lix: Formula = {
  name: 'LIX',
  easier: 'lower',
  value: ({ wordsPerSentence, longWords }) => wordsPerSentence + longWords,
  target: { text: 42, worksheet: 42 },
};

/** Rudolf Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948): Reading Ease. */
export const fleschReadingEase: Formula = {
  name: 'Flesch',
  easier: 'higher',
  value: ({ wordsPerSentence, syllablesPerWord }) => 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
  target: { text: 60, worksheet: 60 },
  targetWithTerms: 55,
};

/** Below this number of words a value says nothing: Flesch made his formula for samples of a hundred words. */
export const enoughWords = 100;

/** Whether a value is as easy as a target asks; compared as printed, in whole numbers. */
export function reaches(formula: Formula, value: number, target: number): boolean {
  const rounded = Math.round(value);
  return formula.easier === 'higher' ? rounded >= target : rounded <= target;
}
