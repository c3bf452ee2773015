import type { Course, Document, Fact, Term } from '../../model/course.ts';
import type { Block, Figure } from '../../model/nodes.ts';
import { inlineComponents, walkBlocks } from '../../model/walk.ts';
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
  const ids = new Set(texts.flatMap(({ blocks }) => inlineComponents(blocks, 'Term').map(({ props }) => props.id)));
  const terms = [...ids].flatMap((id) => course.glossary.get(id) ?? []);
  const compare = new Intl.Collator(words['language.locale']).compare;
  return terms.sort((a, b) => compare(a[language], b[language]));
}

/** The facts whose value or source the texts name, in the order of their first mention. */
export function usedFacts(texts: readonly ShownText[], course: Course): readonly Fact[] {
  const ids = texts.flatMap(({ blocks }) =>
    [...inlineComponents(blocks, 'Fact'), ...inlineComponents(blocks, 'Law')].map(({ props }) => props.id),
  );
  return [...new Set(ids)].flatMap((id) => course.facts.get(id) ?? []);
}

/** The figures of the texts, each with its document. */
export function usedFigures(texts: readonly ShownText[]): readonly { readonly document: Document; readonly figure: Figure }[] {
  return texts.flatMap(({ document, blocks }) =>
    [...walkBlocks(blocks)].filter((block) => block.type === 'figure').map((figure) => ({ document, figure })),
  );
}
