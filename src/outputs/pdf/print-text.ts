import type { PrintLine } from './print-nodes.ts';

const longWord = /\p{L}{13,}/u;

/** A word such as “e-mail” or „T-Shirt-“: a single letter must not end a line. */
const unbroken = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]-\p{L}{1,12}(?!\p{L})-?/u;

const special = new RegExp(`(${longWord.source}|${unbroken.source})`, 'u');

/**
 * Plain words as running text. Ragged lines need no hyphens, but long compound words do: they are told apart,
 * and so are words that must not break at their own hyphen.
 */
export function printText(text: string): PrintLine {
  return text.split(special).flatMap((part): PrintLine => {
    if (part === '') return [];
    if (!longWord.test(part) && unbroken.test(part)) return [{ type: 'unbroken', text: part }];
    return [{ type: 'text', text: part, long: longWord.test(part) }];
  });
}

/** Whether a word is so long that it is hyphenated. */
export function isLong(word: string): boolean {
  return longWord.test(word);
}
