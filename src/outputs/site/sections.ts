import type { Block } from '../../model/nodes.ts';
import { piecesOf, withoutMarks, type Piece } from './marks.ts';

/** A text in sections: the blocks from one heading of the second level to the next. */
export function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (startsSection(block) && sections.at(-1)?.length !== 0) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** The numbers of the segments at which sections begin. */
export function sectionStarts(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.flatMap((block) => (startsSection(block) ? [block.segment] : [])));
}

/** The HTML of the sections of a marked text, in step with `sectionsOf`. */
export function sectionsOfHtml(html: string): readonly string[] {
  const sections: Piece[][] = [[]];
  for (const piece of piecesOf(html)) {
    if (piece.name !== 'section') sections.at(-1)?.push(piece);
    else if (withoutMarks(sections.at(-1) ?? []).trim() !== '') sections.push([]);
  }
  return sections.map(withoutMarks);
}

function startsSection(block: Block): block is Extract<Block, { type: 'heading' }> {
  return block.type === 'heading' && block.depth === 2;
}
