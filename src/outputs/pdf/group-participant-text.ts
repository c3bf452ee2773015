import type { PrintBlock } from './print-nodes.ts';

/** Blocks of the top level that only trainers read, or that bring a label of their own. */
const labelled: ReadonlySet<PrintBlock['type']> = new Set<PrintBlock['type']>([
  'Step',
  'TrainerNote',
  'Variant',
  'Solution',
  'Cards',
  'Exercise',
  'Question',
]);

/** Puts runs of what participants read into one block each, so that trainers see what it is. */
export function groupParticipantText(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const grouped: PrintBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = grouped.at(-1);
    if (labelled.has(kindOf(block, blocks[index + 1]))) grouped.push(block);
    else if (last?.type === 'participantText') grouped[grouped.length - 1] = { ...last, children: [...last.children, block] };
    else grouped.push({ type: 'participantText', children: [block] });
  }
  return grouped;
}

/** What is not translated belongs where its translation will stand, and what is said of it beside it. */
function kindOf(block: PrintBlock, next: PrintBlock | undefined): PrintBlock['type'] {
  if (block.type === 'translationNote' && block.leadsOn && next) return kindOf(next, undefined);
  return (block.type === 'untranslated' ? block.children[0]?.type : undefined) ?? block.type;
}
