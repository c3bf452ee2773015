import { moduleFolderOf } from '../../model/content-files.ts';
import type { Document } from '../../model/course.ts';
import type { Block, ListPart } from '../../model/nodes.ts';
import { linesOf, walkBlocks } from '../../model/walk.ts';
import { columnShares } from './column-shares.ts';
import { leadsOn } from './leads-on.ts';
import { printComponent } from './print-components.ts';
import type { PrintContext } from './print-context.ts';
import { printLine } from './print-inlines.ts';
import type { PrintBlock, PrintList, PrintParagraph } from './print-nodes.ts';
import { behindNotes, inLanguage, untranslatedNote } from './print-translation.ts';
import { shrinkTable } from './shrink-table.ts';
import { isShortList, isShortParagraph, isShortTable, isShortText } from './together.ts';

/**
 * Blocks as print nodes. Give only blocks of the edition (`blocksFor`): nothing is left out here.
 *
 * @param next what follows them, where they are a part of a text
 */
export function printBlocks(blocks: readonly Block[], context: PrintContext, next?: Block): readonly PrintBlock[] {
  const all = next ? [...blocks, next] : blocks;
  let { level } = context;
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') level = Math.min(block.depth + 1, 4);
    const printed = printBlock(block, { ...context, level });
    const asks = printed.type === 'paragraph' && (isRoomToWrite(all[index + 1]) || opensQuestions(all, index));
    return [
      ...untranslatedNote(block, blocks[index - 1], context),
      asks ? { ...printed, leadsOn: true } : printed,
      ...behindNotes(block, context),
    ];
  });
}

type Handlers = { [T in Block['type']]: (block: Extract<Block, { type: T }>, context: PrintContext) => PrintBlock };

const handlers = {
  heading: (heading, context) => ({ type: 'heading', level: heading.depth, children: printLine(heading.children, context) }),
  paragraph: printParagraph,
  list: printList,
  table: (table, context) => {
    const shares = columnShares(table, context.columns.text, context.scale);
    return {
      type: 'table',
      shares,
      shrink: shrinkTable(table, context.columns.text, context.scale, context.document),
      align: table.align,
      head: table.head.map((cell) => printLine(cell, context)),
      rows: table.rows.map((row) => row.map((cell) => printLine(cell, context))),
      together: isShortTable([table.head, ...table.rows], shares, context.columns.text, context.scale),
    };
  },
  figure: (figure, context) => {
    const path = imagePath(figure.file, context);
    const id = figureId(context.document, figure.segment);
    return {
      type: 'figure',
      path,
      id,
      alt: figure.alt,
      caption: figure.caption,
      width: context.imageWidths.get(path) ?? context.columns.text,
    };
  },
  quote: ({ children }, context) => ({
    type: 'quote',
    children: printBlocks(children, context),
    together: isShortText([...walkBlocks(children)].flatMap(linesOf), context.columns.text, context.scale),
  }),
  untranslated: ({ language, children }, context) => ({
    type: 'untranslated',
    language,
    children: printBlocks(children, inLanguage(language, context)),
  }),
  component: (component, context) => printComponent(component, context, (inside) => printBlocks(component.children, inside)),
} satisfies Handlers;

/** Whether a block is lines or a table to fill in; what it asks stands in the paragraph before it. */
export function isRoomToWrite(block: Block | undefined): boolean {
  return block?.type === 'component' && (block.name === 'WriteLines' || block.name === 'AnswerTable');
}

/** Whether a paragraph is the only one between a heading and the first question to answer in writing. */
function opensQuestions(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.type === 'heading' && blocks[index + 1]?.type === 'paragraph' && isRoomToWrite(blocks[index + 2]);
}

/** Where a figure's file lies, from the project's root. */
export function imagePath(file: string, { job }: Pick<PrintContext, 'job'>): string {
  return `${moduleFolderOf(job.language)}/${job.module.plan.folder}/${file}`;
}

/** The name by which the list of credits finds the page of a figure. */
export function figureId({ key, language }: Pick<Document, 'key' | 'language'>, segment: number): string {
  return `figure-${language}-${key}-${segment}`;
}

function printBlock(block: Block, context: PrintContext): PrintBlock {
  return (handlers[block.type] as (block: Block, context: PrintContext) => PrintBlock)(block, context);
}

function printParagraph({ children }: Extract<ListPart, { type: 'paragraph' }>, context: PrintContext): PrintParagraph {
  const line = printLine(children, context);
  const source = line.at(-1)?.type === 'Law';
  const together = source && isShortParagraph(children, context.columns.text, context.scale);
  return { type: 'paragraph', children: line, leadsOn: leadsOn(children), together };
}

function printList(list: Extract<ListPart, { type: 'list' }>, context: PrintContext): PrintList {
  return {
    type: 'list',
    ordered: list.ordered,
    start: list.start,
    together: isShortList(list.items),
    items: list.items.map((parts) => parts.map((part) => printPart(part, context))),
  };
}

function printPart(part: ListPart, context: PrintContext): PrintBlock {
  return part.type === 'list' ? printList(part, context) : printParagraph(part, context);
}
