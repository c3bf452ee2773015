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
  for (const block of blocks) {
    const last = grouped.at(-1);
    if (labelled.has(block.type)) grouped.push(block);
    else if (last?.type === 'participantText') grouped[grouped.length - 1] = { ...last, children: [...last.children, block] };
    else grouped.push({ type: 'participantText', children: [block] });
  }
  return grouped;
}
