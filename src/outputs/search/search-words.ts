import { documentsOf } from '../../model/addresses.ts';
import type { Course, Document } from '../../model/course.ts';
import { blocksFor } from '../../model/edition.ts';
import { languages, type Language } from '../../model/languages.ts';
import type { Block } from '../../model/nodes.ts';
import { linesOf, plainText, walkBlocks } from '../../model/walk.ts';

/** A word of the glossary as the search knows it: its id, the word, and words that mean the same. */
export type SearchTerm = readonly [id: string, word: string, same: readonly string[]];

/** What the search knows of a language before it asks the index. */
export interface SearchWords {
  /** Words of texts for participants in small letters, sorted: to find compounds and to mend typing errors. */
  readonly words: readonly string[];
  readonly terms: readonly SearchTerm[];
}

/**
 * The words of a course in one language: those of titles, headings and glossary, and longer ones that
 * come in several texts. All words would be too much to load for a first search.
 */
export function searchWordsOf(course: Course, language: Language): SearchWords {
  const documents = course.modules.flatMap((module) => documentsOf(module, language)).filter(({ kind }) => kind !== 'quiz');
  const terms = [...course.glossary.values()].map((term): SearchTerm => {
    const others = languages.filter((code) => code !== language);
    const same = [...others.flatMap((code) => [term[code], ...(term.also?.[code] ?? [])]), ...(term.also?.[language] ?? [])];
    return [term.id, term[language], same];
  });
  const chief = [...documents.flatMap(chiefLines), ...terms.map(([, word]) => word)].flatMap(wordsIn);
  const common = commonWords(documents.map((document) => new Set(textLines(document).flatMap(wordsIn))));
  return { words: [...new Set([...chief, ...common])].sort(), terms };
}

/** Words from this length on are long enough to be mistyped, or to end a compound. */
const shortest = 5;
const shortestCommon = 7;

function commonWords(texts: readonly ReadonlySet<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => [...text])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, count]) => count > 1 && word.length >= shortestCommon).map(([word]) => word);
}

function chiefLines(document: Document): readonly string[] {
  const headings = [...walkBlocks(openBlocks(document))].filter(({ type }) => type === 'heading');
  return [document.frontmatter.title, ...headings.flatMap(linesOf).map(plainText)];
}

function textLines(document: Document): readonly string[] {
  return [...walkBlocks(openBlocks(document))].flatMap(linesOf).map(plainText);
}

/** The body of a module's own page is for trainers. */
function openBlocks({ kind, body }: Document): readonly Block[] {
  return kind === 'module' ? [] : blocksFor('participant', body);
}

function wordsIn(line: string): readonly string[] {
  return (line.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length >= shortest);
}
