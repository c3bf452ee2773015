import type { Text } from '../../model/text.ts';
import type { Language } from '../../model/languages.ts';
import type { Block, Untranslated } from '../../model/nodes.ts';
import type { TranslationNotice } from '../../model/translation.ts';
import { holdsBlocks } from '../../model/walk.ts';

/** Where on a page something has to be added: before or behind a block, or where the text begins. */
export interface Anchor {
  readonly side: 'before' | 'behind' | 'start';
  /** The address of the block; none at the start of a text without blocks. */
  readonly address: string;
}

/** A block that a page lacks in its language. */
export interface Insertion {
  readonly at: Anchor;
  readonly language: Language;
  /** Its address in the text of its own language. */
  readonly address: string;
  readonly notice: TranslationNotice;
  /** Whether it follows another one, so that readers have been told already. */
  readonly follows: boolean;
}

/** What has to be added to the page of a text, in reading order. */
export function insertionsIn(text: Text): readonly Insertion[] {
  return insertionsAmong(text.body);
}

/** The address of a block as a page marks it, the same for all readers of the text. */
export function addressOfBlock(block: Block): string {
  if ('segment' in block && block.segment !== undefined) return `segment ${block.segment}`;
  return 'holder' in block && block.holder !== undefined ? `holder ${block.holder}` : '';
}

/** The addresses of the blocks beside which something has to be added. */
export function addressesIn(insertions: readonly Insertion[]): ReadonlySet<string> {
  return new Set(insertions.map(({ at }) => at.address));
}

function insertionsAmong(blocks: readonly Block[]): readonly Insertion[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'untranslated') return [insertionOf(block, anchorAt(blocks, index), blocks[index - 1])];
    return holdsBlocks(block) ? insertionsAmong(block.children) : [];
  });
}

function insertionOf({ language, notice, children }: Untranslated, at: Anchor, before: Block | undefined): Insertion {
  const [block] = children;
  const follows = before?.type === 'untranslated' && before.language === language;
  return { at, language, notice, follows, address: block ? addressOfBlock(block) : '' };
}

function anchorAt(blocks: readonly Block[], index: number): Anchor {
  const isOwn = ({ type }: Block): boolean => type !== 'untranslated';
  const before = blocks.slice(0, index).findLast(isOwn);
  const after = blocks.slice(index).find(isOwn);
  if (before) return { side: 'behind', address: addressOfBlock(before) };
  return after ? { side: 'before', address: addressOfBlock(after) } : { side: 'start', address: '' };
}
