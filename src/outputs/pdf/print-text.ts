import type { PrintLine } from './print-nodes.ts';

const longWord = /(\p{L}{13,})/u;

/** Plain words as running text. Ragged lines need no hyphens, but long compound words do: they are told apart. */
export function printText(text: string): PrintLine {
  const parts = text.split(longWord).map((part) => ({ type: 'text' as const, text: part, long: longWord.test(part) }));
  return parts.filter((part) => part.text !== '');
}

/** Whether a word is so long that it is hyphenated. */
export function isLong(word: string): boolean {
  return longWord.test(word);
}
