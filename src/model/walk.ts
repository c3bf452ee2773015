import type { Block, Inline, InlineComponent, ListPart } from './nodes.ts';

/** Every block, outer before inner, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (holdsBlocks(block)) yield* walkBlocks(block.children);
  }
}

/** Whether a block is made of blocks. */
export function holdsBlocks(block: Block): block is Extract<Block, { readonly children: readonly Block[] }> {
  return block.type === 'quote' || block.type === 'component' || block.type === 'untranslated';
}

/** Every piece of running text in the blocks, outer before inner, in reading order. */
export function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of walkBlocks(blocks)) {
    for (const line of linesOf(block)) yield* nested(line);
  }
}

/** The inline components of one name, in reading order. */
export function inlineComponents<N extends InlineComponent['name']>(blocks: readonly Block[], name: N) {
  type Found = Extract<InlineComponent, { name: N }>;
  return [...walkInlines(blocks)].filter((inline): inline is Found => inline.type === 'component' && inline.name === name);
}

/** The lines of running text that a block holds itself, not those of blocks inside it. */
export function linesOf(block: Block | ListPart): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'figure':
    case 'quote':
    case 'component':
    case 'untranslated':
      return [];
  }
}

/** The words of a line, without any mark-up; facts and laws count as nothing. */
export function plainText(line: readonly Inline[]): string {
  return line
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plainText(inline.children) : ' '))
    .join('');
}

function* nested(line: readonly Inline[]): Generator<Inline> {
  for (const inline of line) {
    yield inline;
    if ('children' in inline) yield* nested(inline.children);
  }
}
