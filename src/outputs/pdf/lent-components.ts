import type { Block, BlockComponent } from '../../model/nodes.ts';
import { holdsBlocks } from '../../model/walk.ts';
import type { PrintContext } from './print-context.ts';
import { inLanguage } from './print-translation.ts';

/** A component of one name. */
export type Named<N extends BlockComponent['name']> = Extract<BlockComponent, { name: N }>;

/** A component with what holds for its words. */
export interface Found<N extends BlockComponent['name']> {
  readonly component: Named<N>;
  readonly context: PrintContext;
}

/** The components of one name; those that another language lends have its context. */
export function componentsIn<N extends BlockComponent['name']>(
  blocks: readonly Block[],
  name: N,
  context: PrintContext,
): readonly Found<N>[] {
  return blocks.flatMap((block): readonly Found<N>[] => {
    if (!holdsBlocks(block)) return [];
    const own = block.type === 'untranslated' ? inLanguage(block.language, context) : context;
    const inside = componentsIn(block.children, name, own);
    const isIt = block.type === 'component' && block.name === name;
    return isIt ? [{ component: block as Named<N>, context: own }, ...inside] : inside;
  });
}
