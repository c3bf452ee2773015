import type { Document } from '../../model/course.ts';
import { fill, type Words } from '../../model/words.ts';
import type { ContextOf } from './contexts-for.ts';
import { printBlocks } from './print-blocks.ts';
import type { PrintBlock } from './print-nodes.ts';
import type { ShownText } from './used.ts';

/** A worksheet, which begins a page. */
export interface Worksheet {
  readonly id: string;
  readonly number: string;
  /** „Arbeitsblatt 2.1“. */
  readonly label: string;
  readonly title: string;
  readonly blocks: readonly PrintBlock[];
}

/** The worksheets as an edition shows them. */
export function worksheetsOf(texts: readonly ShownText[], contextOf: ContextOf, words: Words): readonly Worksheet[] {
  return texts.map(({ document, blocks }) => ({
    ...worksheetHead(document as Document<'worksheet'>, words),
    blocks: printBlocks(blocks, contextOf(document, 0)),
  }));
}

/** What stands above a worksheet. */
export function worksheetHead({ frontmatter }: Document<'worksheet'>, words: Words): Omit<Worksheet, 'blocks'> {
  const { number, title } = frontmatter;
  return { id: `worksheet-${number}`, number, label: fill(words['worksheet.number'], { number }), title };
}
