/** A word and where it begins in its sentence. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Letters and digits, joined by hyphens, apostrophes and the marks inside numbers: E-Mail-Adresse, don’t, 1,620, 18:30, e.g. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-’'.,:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a sentence, figures among them. */
export function wordsOf(sentence: string): readonly Word[] {
  return [...sentence.matchAll(word)].map(({ 0: text, index }) => ({ text, start: index }));
}

/** Figures are words of a sentence, but have no syllables that could be counted in letters. */
export function isFigure(text: string): boolean {
  return !/\p{L}/u.test(text);
}

/** The number of letters in a word. */
export function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
