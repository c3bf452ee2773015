import type { Course, Document, Fact, Term } from '../../model/course.ts';
import type { Block, Figure } from '../../model/nodes.ts';
import { factsIn, termsIn } from '../../model/used.ts';
import { walkBlocks } from '../../model/walk.ts';
import type { Words } from '../../model/words.ts';

/** A text as far as an edition shows it. */
export interface ShownText {
  readonly document: Document;
  readonly blocks: readonly Block[];
}

/** The words of the glossary that the texts use, in the order of the alphabet. */
export function usedTerms(
  texts: readonly ShownText[],
  course: Course,
  words: Words,
  language: Document['language'],
): readonly Term[] {
  const compare = new Intl.Collator(words['language.locale']).compare;
  return [...termsIn(blocksOf(texts), course)].sort((a, b) => compare(a[language], b[language]));
}

/** The facts whose value or source the texts name, in the order of their first mention. */
export function usedFacts(texts: readonly ShownText[], course: Course): readonly Fact[] {
  return factsIn(blocksOf(texts), course);
}

/** The figures of the texts, each with its document. */
export function usedFigures(texts: readonly ShownText[]): readonly { readonly document: Document; readonly figure: Figure }[] {
  return texts.flatMap(({ document, blocks }) =>
    [...walkBlocks(blocks)].filter((block) => block.type === 'figure').map((figure) => ({ document, figure })),
  );
}

function blocksOf(texts: readonly ShownText[]): readonly Block[] {
  return texts.flatMap(({ blocks }) => blocks);
}
