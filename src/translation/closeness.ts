/** How much two texts of one language have in common, from 0 to 1: shared words, twice, by all words (Dice 1945). */
export function similarity(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 1 : (2 * shared) / (first.size + second.size);
}

/** How near two texts of different languages are in length, from 0 to 1. */
export function lengthRatio(a: string, b: string): number {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
