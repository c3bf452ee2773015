import type { Document, Module } from './course.ts';
import { blocksFor } from './edition.ts';
import { languages, type Language } from './languages.ts';
import type { Block, Figure } from './nodes.ts';
import { holdsBlocks } from './walk.ts';

/** A figure, and the first text in which participants see it. */
export interface ShownFigure {
  readonly figure: Figure;
  readonly document: Document;
}

/**
 * The figures of a module that participants see, each file once, in reading order. What stands in a text only
 * because it is not translated belongs to the other language.
 */
export function figuresOf(module: Module, language: Language): readonly ShownFigure[] {
  const { activities, worksheets } = module.in[language];
  const documents: readonly Document[] = [...activities, ...worksheets];
  const shown = documents.flatMap((document) =>
    figuresIn(blocksFor('participant', document.body)).map((figure) => ({ figure, document })),
  );
  return shown.filter(({ figure }, index) => shown.findIndex((other) => other.figure.file === figure.file) === index);
}

/** Whether a module has a page of figures: only where each language has something to show on it. */
export function hasFigures(module: Module): boolean {
  return languages.every((language) => figuresOf(module, language).length > 0);
}

function figuresIn(blocks: readonly Block[]): readonly Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block];
    return holdsBlocks(block) && block.type !== 'untranslated' ? figuresIn(block.children) : [];
  });
}
