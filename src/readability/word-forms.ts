/** How the words of a language change. */
export interface Inflection {
  readonly endings: readonly string[];
  /** What an adjective in the glossary may end in before its other endings are put on: hybrid-e, eingetragen-er. */
  readonly adjectiveEndings: readonly string[];
  /** Whether a capital tells a noun, so that other words have one only at the beginning of a sentence: zwecks, Zwecks. */
  readonly capitalNouns: boolean;
  /** Undoes changes inside a word: Vorstände, Vorstande. */
  readonly fold: (word: string) => string;
}

/** A word of a text, ready to be compared with many words of the glossary. */
export interface FoldedWord {
  readonly written: string;
  /** As it would be written in the middle of a sentence if it were no noun. */
  readonly small: string;
}

/**
 * Makes a word of a text ready.
 *
 * @param isFirst whether it begins its sentence
 */
export function foldWord(word: string, isFirst: boolean, { fold, capitalNouns }: Inflection): FoldedWord {
  const written = fold(word);
  if (capitalNouns && !isFirst) return { written, small: written };
  return { written, small: written.charAt(0).toLowerCase() + written.slice(1) };
}

/**
 * Prepares a test for the forms of a word of the glossary. A capital in the glossary must be one in the
 * text (Beitrag, not beitragen), a small letter need not.
 */
export function formsOf(entry: string, { endings, fold, adjectiveEndings }: Inflection): (word: FoldedWord) => boolean {
  const isNoun = /^\p{Lu}/u.test(entry);
  const ending = isNoun ? undefined : adjectiveEndings.find((end) => entry.endsWith(end));
  const stem = fold(ending ? entry.slice(0, -ending.length) : entry);
  return ({ written, small }) => {
    const word = isNoun ? written : small;
    return word.startsWith(stem) && endings.includes(word.slice(stem.length));
  };
}
