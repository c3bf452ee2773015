import type { Audience } from './audiences.ts';
import type { Block, Inline, ListPart } from './nodes.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The part of a text that one reader gets, by the table in `vocabulary`. What a reader must not
 * see is gone from the result, not hidden in it.
 */
export function blocksFor(audience: Audience, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => blockFor(audience, block));
}

/** Whether a reader may see the answers in tables to fill in. */
export function seesAnswers(audience: Audience): boolean {
  return vocabulary.Solution.shown[audience] === 'all';
}

function blockFor(audience: Audience, block: Block): readonly Block[] {
  switch (block.type) {
    case 'quote':
      return [{ ...block, children: blocksFor(audience, block.children) }];
    case 'component':
      if (vocabulary[block.name].shown[audience] === 'nothing') return [];
      return [{ ...block, children: blocksFor(audience, block.children) }];
    case 'heading':
    case 'paragraph':
      return [{ ...block, children: lineFor(audience, block.children) }];
    case 'list':
      return [{ ...block, items: itemsFor(audience, block.items) }];
    case 'table':
      return [{ ...block, rows: block.rows.map((row) => row.map((cell) => lineFor(audience, cell))) }];
    case 'figure':
      return [block];
  }
}

function itemsFor(audience: Audience, items: readonly (readonly ListPart[])[]): readonly (readonly ListPart[])[] {
  return items.map((parts) =>
    parts.map((part) =>
      part.type === 'list'
        ? { ...part, items: itemsFor(audience, part.items) }
        : { ...part, children: lineFor(audience, part.children) },
    ),
  );
}

function lineFor(audience: Audience, line: readonly Inline[]): readonly Inline[] {
  if (seesAnswers(audience)) return line;
  return line.filter((inline) => inline.type !== 'answer');
}
