import type { Term } from '../model/course.ts';
import type { Language } from '../model/languages.ts';
import { readingLanguages } from './reading-languages.ts';
import { wordFinder, type Finder } from './word-finder.ts';

/** Prepares the search for the words of a glossary, which are found by their ids. */
export function termFinder(glossary: readonly Term[], language: Language): Finder<string> {
  const wanted = glossary.map((term) => ({ words: withoutBrackets(term[language]), of: term.id }));
  return wordFinder(wanted, readingLanguages[language]);
}

/** What stands in brackets is no part of the word: eingetragener Verein (e. V.). */
function withoutBrackets(entry: string): string {
  return entry.replace(/\s*\([^)]*\)/g, '');
}
