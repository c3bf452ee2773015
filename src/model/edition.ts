import type { Audience } from './audiences.ts';
import type { Block, BlockComponent, Inline, ListPart } from './nodes.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The part of a text that one reader gets, by the table in `vocabulary`. What a reader must not
 * see is gone from the result, not hidden in it. Readers of answers and cards get no running text
 * but that of their components, and the headings above these.
 */
export function blocksFor(audience: Audience, blocks: readonly Block[]): readonly Block[] {
  return cutBlocks({ audience, text: readsText(audience) }, blocks);
}

/** Whether a reader may see the answers in tables to fill in. */
export function seesAnswers(audience: Audience): boolean {
  return vocabulary.Solution.shown[audience] === 'all';
}

/** How far a text is shown where one stands in it. */
interface Cut {
  readonly audience: Audience;
  /** Whether running text is shown. */
  readonly text: boolean;
}

/** Callouts are text like any other: who reads them, reads what stands around them. */
function readsText(audience: Audience): boolean {
  return vocabulary.Callout.shown[audience] === 'all';
}

function cutBlocks(cut: Cut, blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.flatMap((block) => cutBlock(cut, block));
  return cut.text ? kept : withoutLoneHeadings(kept);
}

function cutBlock(cut: Cut, block: Block): readonly Block[] {
  switch (block.type) {
    case 'component':
      return cutComponent(cut, block);
    case 'heading':
      return [{ ...block, children: lineFor(cut.audience, block.children) }];
    case 'paragraph':
      return cut.text ? [{ ...block, children: lineFor(cut.audience, block.children) }] : [];
    case 'list':
      return cut.text ? [{ ...block, items: itemsFor(cut.audience, block.items) }] : [];
    case 'table':
      return cut.text ? [{ ...block, rows: block.rows.map((row) => row.map((cell) => lineFor(cut.audience, cell))) }] : [];
    case 'figure':
      return cut.text ? [block] : [];
    case 'quote':
      return cut.text ? [{ ...block, children: cutBlocks(cut, block.children) }] : [];
    case 'untranslated': {
      const children = cutBlocks(cut, block.children);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
  }
}

function cutComponent(cut: Cut, block: BlockComponent): readonly Block[] {
  const inner = insideOf(cut, block);
  return inner ? [{ ...block, children: cutBlocks(inner, block.children) }] : [];
}

/** How far a component's inside is shown, or `undefined` where the component is not shown at all. */
function insideOf(cut: Cut, block: BlockComponent): Cut | undefined {
  switch (vocabulary[block.name].shown[cut.audience]) {
    case 'all':
      return { ...cut, text: true };
    case 'title':
      return { ...cut, text: false };
    case 'rightAnswers':
      return block.name === 'Choice' && block.props.correct === undefined ? undefined : { ...cut, text: true };
    case 'nothing':
      // Inside an answer or a card, a hint is part of it.
      return cut.text && !readsText(cut.audience) && isOpenToAll(block) ? cut : undefined;
  }
}

/** Whether a component holds nothing but what everybody may read. */
function isOpenToAll({ name }: BlockComponent): boolean {
  return vocabulary[name].shown.participant === 'all';
}

/** A heading stays only where something stands below it. */
export function withoutLoneHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    if (block.type !== 'heading') return true;
    const end = blocks.findIndex((other, at) => at > index && other.type === 'heading' && other.depth <= block.depth);
    return blocks.slice(index + 1, end < 0 ? undefined : end).some(({ type }) => type !== 'heading');
  });
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
