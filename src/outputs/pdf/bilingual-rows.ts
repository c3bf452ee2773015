import type { Block, BlockComponent } from '../../model/nodes.ts';
import { eachLanguage, languages, type Language, type Localised } from '../../model/languages.ts';
import { entriesOf, firstOf, setsOf, type BlockSet } from './block-sets.ts';
import { facingAnswerTable, facingTable } from './facing-table.ts';
import { leadsOn } from './leads-on.ts';
import { isRoomToWrite, printBlocks } from './print-blocks.ts';
import type { PrintContext } from './print-context.ts';
import type { PrintBlock } from './print-nodes.ts';

/** What stands side by side, or, where two columns are too narrow for it, once for all languages. */
export interface BilingualRow {
  /** One cell for each language, or a single one over the whole width. */
  readonly cells: readonly BilingualCell[];
  readonly whole: boolean;
  readonly heading: boolean;
  /** Whether it must not be parted from the row that follows. */
  readonly leadsOn: boolean;
}

export interface BilingualCell {
  readonly language: Language;
  readonly blocks: readonly PrintBlock[];
}

/** The same blocks in all languages, segment by segment. Give only blocks of the edition. */
export function bilingualRows(blocks: Localised<readonly Block[]>, contexts: Localised<PrintContext>): readonly BilingualRow[] {
  let { level } = contexts[languages[0]];
  const sets = setsOf(blocks);
  return sets.flatMap((set, index) => {
    const first = firstOf(set);
    if (first.type === 'heading') level = Math.min(first.depth + 1, 4);
    return rowsOfBlock(
      set,
      eachLanguage((language) => ({ ...contexts[language], level })),
      sets[index + 1],
    );
  });
}

type Contexts = Localised<PrintContext>;

function rowsOfBlock(set: BlockSet, contexts: Contexts, next: BlockSet | undefined): readonly BilingualRow[] {
  const first = firstOf(set);
  switch (first.type) {
    case 'heading':
      return [{ ...facing(set, contexts), heading: true, leadsOn: true }];
    case 'paragraph': {
      const asks = next !== undefined && isRoomToWrite(firstOf(next));
      return [{ ...facing(set, contexts), leadsOn: asks || leadsOn(first.children) }];
    }
    case 'list':
    case 'figure':
    case 'untranslated':
      return [facing(set, contexts)];
    case 'table':
      return [whole(facingTable(set, contexts))];
    case 'quote':
      return childRows(set, contexts).map((row) => wrapped(row, (children) => ({ type: 'quote', children, together: false })));
    case 'component':
      return componentRows(first, set, contexts);
  }
}

function componentRows(first: BlockComponent, set: BlockSet, contexts: Contexts): readonly BilingualRow[] {
  switch (first.name) {
    case 'Exercise':
      return [{ ...facing(withoutChildren(set), contexts), heading: true, leadsOn: true }, ...childRows(set, contexts)];
    case 'Callout':
      return calloutRows(set, contexts);
    case 'Dialogue':
      return childRows(set, contexts);
    case 'AnswerTable':
      return [whole(facingAnswerTable(set, contexts))];
    case 'WriteLines':
      return [onceForAll(facing(set, contexts))];
    case 'KeyPoints':
      return [{ ...facing(set, contexts), heading: true }];
    case 'Phrases':
    case 'Line':
    case 'Step':
    case 'TrainerNote':
    case 'Variant':
    case 'Solution':
    case 'Cards':
    case 'Card':
    case 'Question':
    case 'Choice':
    case 'Explanation':
      return [facing(set, contexts)];
  }
}

/** The head of an exercise; what stands in it has rows of its own. */
function withoutChildren(set: BlockSet): BlockSet {
  const head = (block: Block): Block => (block.type === 'component' ? { ...block, children: [] } : block);
  return Object.fromEntries(entriesOf(set).map(([language, block]) => [language, head(block)]));
}

/** A hint of several paragraphs: each has its row, the first one the label. */
function calloutRows(set: BlockSet, contexts: Contexts): readonly BilingualRow[] {
  return childRows(set, contexts).map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (cell.blocks.length === 0) return cell;
      const own = set[cell.language] ?? firstOf(set);
      const [callout] = printBlocks([own], contexts[cell.language]);
      if (callout?.type !== 'Callout') throw new Error('A Callout is printed as one.');
      return { ...cell, blocks: [{ ...callout, label: index === 0 ? callout.label : '', children: cell.blocks }] };
    }),
  }));
}

function childRows(set: BlockSet, contexts: Contexts): readonly BilingualRow[] {
  const children = eachLanguage((language): readonly Block[] => childrenOf(set[language]));
  return bilingualRows(children, contexts);
}

function childrenOf(block: Block | undefined): readonly Block[] {
  return block?.type === 'component' || block?.type === 'quote' ? block.children : [];
}

function wrapped(row: BilingualRow, wrap: (children: readonly PrintBlock[]) => PrintBlock): BilingualRow {
  const wrapCell = (cell: BilingualCell): BilingualCell =>
    cell.blocks.length === 0 ? cell : { ...cell, blocks: [wrap(cell.blocks)] };
  return { ...row, cells: row.cells.map(wrapCell) };
}

function facing(set: BlockSet, contexts: Contexts): BilingualRow {
  const cells = languages.map((language) => {
    const block = set[language];
    return { language, blocks: block ? printBlocks([block], contexts[language]) : [] };
  });
  return { cells, whole: false, heading: false, leadsOn: false };
}

/** A row of what needs no words, such as lines to write on: once over the whole width. */
function onceForAll(row: BilingualRow): BilingualRow {
  return { ...row, cells: row.cells.filter(({ blocks }) => blocks.length > 0).slice(0, 1), whole: true };
}

function whole(block: PrintBlock): BilingualRow {
  return { cells: [{ language: languages[0], blocks: [block] }], whole: true, heading: false, leadsOn: false };
}
