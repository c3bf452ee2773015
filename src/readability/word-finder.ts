import type { ReadingLanguage } from './reading-languages.ts';
import { remembered } from './remembered.ts';
import { foldWord, formsOf, type FoldedWord, type Inflection } from './word-forms.ts';
import { wordsOf } from './words.ts';

/** What is looked for: a word or several, in the basic form. */
export interface Wanted<T> {
  readonly words: string;
  readonly of: T;
}

/** What was found in a text: the place of its first word there, and of how many it is made. */
export interface Found<T> {
  readonly of: T;
  readonly index: number;
  readonly length: number;
}

/** Finds entries among the words of a text, in any of their forms. */
export type Finder<T> = (words: readonly string[]) => readonly Found<T>[];

interface Entry<T> {
  readonly of: T;
  /** The two first letters, under which the entry is looked up. */
  readonly begins: string;
  readonly parts: readonly ((word: FoldedWord) => boolean)[];
}

/** Prepares the search for words of a list; where two begin alike, the longer one is found. */
export function wordFinder<T>(wanted: readonly Wanted<T>[], { inflection }: Pick<ReadingLanguage, 'inflection'>): Finder<T> {
  const entries = byFirstLetters(
    wanted
      .map(({ words, of }) => ({ of, words: wordsOf(words).map(({ text }) => text) }))
      .sort((a, b) => b.words.length - a.words.length)
      .map(({ of, words }) => ({
        of,
        begins: firstLetters(words[0] ?? '', inflection),
        parts: words.map((word) => formsOf(word, inflection)),
      })),
  );
  const first = remembered((word) => foldWord(word, true, inflection));
  const later = remembered((word) => foldWord(word, false, inflection));
  const beginning = remembered((word) =>
    (entries.get(firstLetters(word, inflection)) ?? []).filter(
      ({ parts: [isForm] }) => isForm?.(first(word)) || isForm?.(later(word)),
    ),
  );
  return (words) => {
    const folded = (index: number): FoldedWord => (index === 0 ? first : later)(words[index] ?? '');
    const found: Found<T>[] = [];
    for (let index = 0; index < words.length;) {
      const entry = beginning(words[index] ?? '').find(({ parts }) =>
        parts.every((isForm, offset) => isForm(folded(index + offset))),
      );
      if (entry) found.push({ of: entry.of, index, length: entry.parts.length });
      index += entry?.parts.length ?? 1;
    }
    return found;
  };
}

function byFirstLetters<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, readonly Entry<T>[]> {
  return Map.groupBy(entries, ({ begins }) => begins);
}

function firstLetters(word: string, { fold }: Inflection): string {
  return fold(word.slice(0, 2).toLowerCase());
}

/**
 * Prepares a quick test that says of most texts that no form of a word can be in them, without dividing
 * them into sentences and words.
 */
export function wordHint(
  wanted: readonly string[],
  { inflection: { fold } }: Pick<ReadingLanguage, 'inflection'>,
): (text: string) => boolean {
  const beginnings = wanted
    .map((entry) => fold(wordsOf(entry)[0]?.text.toLowerCase() ?? ''))
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  const hint = new RegExp(
    `(?<!\\p{L})(?:${beginnings.map((beginning) => beginning.replaceAll('.', '\\.')).join('|') || '(?!)'})`,
    'u',
  );
  return (text) => hint.test(fold(text.toLowerCase()));
}
