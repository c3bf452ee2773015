import leven from 'leven';
import type { SearchTerm, SearchWords } from './search-words.ts';

/** A search to be made, and how much its hits count. */
export interface WeighedQuery {
  readonly query: string;
  readonly weight: number;
}

/** Endings with which a word is still the same word, in German and English. */
const endings = ['', 'e', 'en', 'n', 's', 'es', 'er', 'ern', 'nen'];

/** Each further search may load a part of the index. */
const mostCompounds = 4;

/**
 * The searches that together find what a reader means: the words as they stand, their translation by
 * the glossary, compounds that end with them ("Versammlung" finds "Mitgliederversammlung"), and, where
 * nothing of that kind is known, the nearest word that is.
 */
export function widenQuery(query: string, known: SearchWords): readonly WeighedQuery[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const terms = termsFor(query, known).map(([, word]) => ({ query: word, weight: 1 }));
  const wider = words.flatMap((word) =>
    otherWords(word, known, terms.length > 0).map(({ query: other, weight }) => ({
      query: words.map((own) => (own === word ? other : own)).join(' '),
      weight,
    })),
  );
  return [{ query, weight: 1 }, ...terms, ...wider];
}

/** The entries of the glossary that a reader asks for with a word of another language or another word. */
export function termsFor(query: string, { terms }: SearchWords): readonly SearchTerm[] {
  const asked = query.trim().toLowerCase();
  return terms.filter(([, , same]) => same.some((word) => isSameWord(asked, word.toLowerCase())));
}

function otherWords(word: string, { words }: SearchWords, translated: boolean): readonly WeighedQuery[] {
  if (word.length < 4) return [];
  const compounds = words
    .filter((other) => other.length >= word.length + 3 && endings.some((ending) => other.endsWith(word + ending)))
    .slice(0, mostCompounds);
  if (compounds.length > 0) return compounds.map((compound) => ({ query: compound, weight: 0.7 }));
  if (translated || words.some((other) => other.startsWith(word) || isSameWord(word, other))) return [];
  const nearest = nearestWord(word, words);
  return nearest === undefined ? [] : [{ query: nearest, weight: 1 }];
}

/** The word that differs least: in one letter, or two from six letters on; the first letter is hardly ever mistyped. */
function nearestWord(word: string, words: readonly string[]): string | undefined {
  const most = word.length < 6 ? 1 : 2;
  const near = words
    .filter((other) => other[0] === word[0] && Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, distance: leven(word, other) }));
  return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.other;
}

function isSameWord(a: string, b: string): boolean {
  return endings.some((ending) => a === b + ending || b === a + ending);
}
