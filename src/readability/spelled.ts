/**
 * Whether a word of capitals is spoken letter by letter: those without a vowel and pairs (BGB, EU), not words
 * that can be read (BAMF) or are only stressed (NOT).
 */
export function isSpelled(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && (word.length === 2 || !/[AEIOUYÄÖÜ]/.test(word));
}
