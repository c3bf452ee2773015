import type { Block } from '../../model/nodes.ts';
import type { BlockName } from '../../model/vocabulary.ts';
import { inlineComponents } from '../../model/walk.ts';
import { printBlocks } from './print-blocks.ts';
import type { PrintContext } from './print-context.ts';
import type { PrintBlock } from './print-nodes.ts';

/** A part of a handout page: text with words in the margin, or something that needs the whole width. */
export interface Row {
  readonly whole: boolean;
  readonly blocks: readonly PrintBlock[];
  /** Ids of the words that the margin explains. */
  readonly terms: readonly string[];
}

/** Rows, and the words that the margin has explained by now. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly explained: ReadonlySet<string>;
}

/**
 * Divides a text into rows: each heading of the second level begins one; figures, exercises and
 * tables stand alone. A word is explained in the margin where the booklet uses it first.
 */
export function rowsOf(blocks: readonly Block[], context: PrintContext, explained: ReadonlySet<string>): Rows {
  const groups = cut(blocks);
  const terms = besideText(groups, newTerms(groups, explained));
  return {
    rows: groups.map((group, index) =>
      rowOf(group, terms[index] ?? [], groups[index + 1]?.blocks[0], { ...context, level: levelAt(groups, index) }),
    ),
    explained: new Set([...explained, ...terms.flat()]),
  };
}

interface Group {
  readonly whole: boolean;
  readonly blocks: Block[];
}

function cut(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const whole = needsWholeWidth(block);
    const last = groups.at(-1);
    const begins = !last || whole || last.whole || (block.type === 'heading' && block.depth === 2);
    if (begins) groups.push({ whole, blocks: [block] });
    else last.blocks.push(block);
  }
  return groups;
}

const wide: ReadonlySet<BlockName> = new Set<BlockName>(['Exercise', 'AnswerTable', 'KeyPoints', 'WriteLines']);

function needsWholeWidth(block: Block): boolean {
  if (block.type === 'untranslated') return block.children.some(needsWholeWidth);
  if (block.type === 'figure') return true;
  if (block.type === 'table') return block.head.length > 2;
  return block.type === 'component' && wide.has(block.name);
}

/** The words of each group that no group before has used. */
function newTerms(groups: readonly Group[], explained: ReadonlySet<string>): readonly (readonly string[])[] {
  const known = new Set(explained);
  return groups.map(({ blocks }) => {
    const ids = new Set(inlineComponents(blocks, 'Term').map(({ props }) => props.id));
    const fresh = [...ids].filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    return fresh;
  });
}

/** Words of a group without a margin go to the text before it, or else to the text after it; a heading alone is too short for them. */
function besideText(groups: readonly Group[], terms: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const result: string[][] = groups.map(() => []);
  for (const [index, ids] of terms.entries()) {
    const before = groups.findLastIndex((group, at) => at <= index && hasText(group));
    const target = before >= 0 ? before : groups.findIndex(hasText);
    result[target < 0 ? groups.findIndex(({ whole }) => !whole) : target]?.push(...ids);
  }
  return result;
}

/** Whether a group has a margin, and text beside it. */
function hasText({ whole, blocks }: Group): boolean {
  return !whole && blocks.some(({ type }) => type !== 'heading');
}

/** The level for headings of components: below the last heading before them. */
function levelAt(groups: readonly Group[], index: number): number {
  const headings = groups.slice(0, index).flatMap(({ blocks }) => blocks.filter((block) => block.type === 'heading'));
  return Math.min((headings.at(-1)?.depth ?? 1) + 1, 4);
}

function rowOf({ whole, blocks }: Group, terms: readonly string[], next: Block | undefined, context: PrintContext): Row {
  const columns = whole ? { ...context.columns, text: context.columns.whole } : context.columns;
  return { whole, blocks: printBlocks(blocks, { ...context, columns }, next), terms };
}
