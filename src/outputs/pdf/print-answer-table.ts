import type { Block, Inline, Table } from '../../model/nodes.ts';
import { plainText, walkBlocks } from '../../model/walk.ts';
import { columnShares } from './column-shares.ts';
import type { PrintContext } from './print-context.ts';
import { printLine } from './print-inlines.ts';
import type { PrintComponent, PrintLine } from './print-nodes.ts';
import { shrinkTable } from './shrink-table.ts';
import { isShortHeight, isShortTable } from './together.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };

type AnswerTable = Extract<Block, { type: 'component'; name: 'AnswerTable' }>;

/** Letters of a table to write in are as large as the text around it. */
const toWriteIn = tokens.print.type.text.size / tokens.print.type.table.size;

/**
 * A table to fill in. The columns are as wide as the answers need, whether they are shown or not;
 * empty rows are only for those who have to fill them in.
 */
export function printAnswerTable(
  component: AnswerTable,
  context: PrintContext,
): Extract<PrintComponent, { type: 'AnswerTable' }> {
  const table = tableIn(component);
  const rows = table.rows.map((row) => row.map((cell) => printLine(cell, context)));
  const full = withAnswers(table, context);
  const { text: width } = context.columns;
  const filledIn = rows.some((row) => row.slice(1).some((cell) => cell.length > 0));
  const scale = context.scale * (filledIn ? 1 : toWriteIn);
  const shares = columnShares(full, width, scale);
  const short = isShort(full, shares, width);
  const rowHeight = short ? tokens.print.answerRowShort : tokens.print.answerRow;
  const blankRows = [...rows, ...emptyRows(component, table)];
  return {
    type: 'AnswerTable',
    shares,
    shrink: shrinkTable(table, width, scale, context.document),
    head: table.head.map((cell) => printLine(cell, context)),
    rows: filledIn ? rows : blankRows,
    rowHeight,
    together: filledIn
      ? isShortTable([table.head, ...table.rows], shares, width, scale)
      : isShortHeight((blankRows.length + 0.6) * rowHeight),
    alt: context.words['write.cell'],
  };
}

function tableIn(component: AnswerTable): Table {
  const [table] = component.children;
  // The reader lets nothing else pass.
  if (table?.type !== 'table') throw new Error('An AnswerTable without its table.');
  return table;
}

/** The same table with the answers that an edition may lack, for the widths of its columns. */
function withAnswers(table: Table, { document }: PrintContext): Table {
  const blocks = [...walkBlocks(document.body)];
  return blocks.find((block): block is Table => block.type === 'table' && block.segment === table.segment) ?? table;
}

/** Millimetres of a letter written by hand. */
const handwritten = 3;

/** Whether every answer fits on one line of its column when written by hand. */
function isShort(table: Table, shares: readonly number[], width: number): boolean {
  const fits = (cell: readonly Inline[], column: number) => plainText(cell).length * handwritten <= (shares[column] ?? 0) * width;
  return table.rows.every((row) => row.every((cell, column) => column === 0 || fits(cell, column)));
}

function emptyRows({ props }: AnswerTable, table: Table): readonly (readonly PrintLine[])[] {
  return Array.from({ length: Number(props.rows ?? 0) }, () => table.head.map(() => []));
}
