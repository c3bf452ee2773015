import { letters } from './words.ts';
import type { ReadSentence } from './running-text.ts';

/** Where an author best begins to make a text easier: its longest words that are not in the glossary, and its longest sentence. */
export function hardestOf(sentences: readonly ReadSentence[]): string {
  const [longest] = [...sentences].sort((a, b) => b.words.length - a.words.length);
  const quoted = longestWords(sentences).map((word) => `“${word}”`);
  const words = `Write shorter words, for example instead of ${quoted.join(', ')}, and divide long sentences.`;
  return longest ? `${words} The longest one has ${longest.words.length} words: “${longest.text}”` : words;
}

function longestWords(sentences: readonly ReadSentence[]): readonly string[] {
  const plain = sentences.flatMap(({ words }) => words.filter(({ term }) => term === undefined).map(({ text }) => text));
  return [...new Set(plain)].sort((a, b) => letters(b) - letters(a)).slice(0, 5);
}
