import type { Course, Document, Fact, Term } from '../../model/course.ts';
import type { Block, Figure } from '../../model/nodes.ts';
import { factsIn, termsIn } from '../../model/used.ts';
import { holdsBlocks } from '../../model/walk.ts';
import type { Words } from '../../model/words.ts';

/** A text as far as an edition shows it. */
export interface ShownText {
  readonly document: Document;
  readonly blocks: readonly Block[];
}

type FigureDocument = Pick<Document, 'key' | 'language'>;

/** A figure, and the text it belongs to. */
export interface UsedFigure {
  readonly document: FigureDocument;
  readonly figure: Figure;
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
export function usedFigures(texts: readonly ShownText[]): readonly UsedFigure[] {
  return texts.flatMap(({ document, blocks }) => figuresIn(blocks, document));
}

/** A figure that stands here in another language belongs to the text of that language. */
function figuresIn(blocks: readonly Block[], document: FigureDocument): readonly UsedFigure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [{ document, figure: block }];
    if (!holdsBlocks(block)) return [];
    return figuresIn(block.children, block.type === 'untranslated' ? { key: document.key, language: block.language } : document);
  });
}

function blocksOf(texts: readonly ShownText[]): readonly Block[] {
  return texts.flatMap(({ blocks }) => blocks);
}
