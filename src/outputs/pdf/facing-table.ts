import { languages, type Language, type Localised } from '../../model/languages.ts';
import type { Block } from '../../model/nodes.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { columnShares } from './column-shares.ts';
import { printAnswerTable } from './print-answer-table.ts';
import type { PrintContext } from './print-context.ts';
import { printLine } from './print-inlines.ts';
import type { FacingCell, FacingTable, PrintLine } from './print-nodes.ts';
import { shrinkTable } from './shrink-table.ts';
import { isShortHeight, isShortTable } from './together.ts';

type Contexts = Localised<PrintContext>;
type Blocks = Partial<Localised<Block>>;

/** A table in one language, as far as it has to be merged with the others. */
interface Printed extends Omit<FacingTable, 'type' | 'head' | 'rows'> {
  readonly language: Language;
  readonly head: readonly PrintLine[];
  readonly rows: readonly (readonly PrintLine[])[];
}

/** A table whose cells hold all languages, one below the other: two tables side by side would be too narrow. */
export function facingTable(tables: Blocks, contexts: Contexts): FacingTable {
  const printed = languages.flatMap((language): readonly Printed[] => {
    const table = tables[language];
    if (table?.type !== 'table') return [];
    const context = inWholeWidth(contexts[language]);
    const print = (row: typeof table.head): readonly PrintLine[] => row.map((cell) => printLine(cell, context));
    const { text: width } = context.columns;
    const shares = columnShares(table, width);
    const shrink = shrinkTable(table, width, context.scale, context.document);
    // All languages in one cell: as much text again on the same width.
    const together = isShortTable([table.head, ...table.rows], shares, width / languages.length, 1);
    return [{ language, shares, shrink, head: print(table.head), rows: table.rows.map(print), rowHeight: 0, together, alt: '' }];
  });
  return merged(printed);
}

/** A table to fill in, once for all languages. */
export function facingAnswerTable(tables: Blocks, contexts: Contexts): FacingTable {
  const printed = languages.flatMap((language): readonly Printed[] => {
    const table = tables[language];
    if (table?.type !== 'component' || table.name !== 'AnswerTable') return [];
    const own = printAnswerTable(table, inWholeWidth(contexts[language]));
    return [{ ...own, language, together: isShortHeight((own.rows.length + 0.6) * own.rowHeight) }];
  });
  return merged(printed);
}

/** The table has the width of both columns, but not that of the number before them. */
function inWholeWidth(context: PrintContext): PrintContext {
  return { ...context, columns: { ...context.columns, text: context.columns.whole - tokens.print.bilingual.number } };
}

function merged(printed: readonly Printed[]): FacingTable {
  const [first] = printed;
  if (!first) throw new Error('A table without a language.');
  const cells = (pick: (table: Printed) => readonly PrintLine[]): readonly FacingCell[] =>
    pick(first).map((_, column) =>
      cellOf(printed.map((table) => ({ language: table.language, line: pick(table)[column] ?? [] }))),
    );
  return {
    type: 'facingTable',
    shares: first.shares.map((_, column) => printed.reduce((sum, { shares }) => sum + (shares[column] ?? 0), 0) / printed.length),
    shrink: Math.min(...printed.map(({ shrink }) => shrink)),
    head: cells(({ head }) => head),
    rows: first.rows.map((_, row) => cells(({ rows }) => rows[row] ?? [])),
    rowHeight: first.rowHeight,
    together: first.together,
    alt: first.alt,
  };
}

/** What a cell says in each language; what is the same in all of them stands once. */
function cellOf(lines: FacingCell): FacingCell {
  const texts = lines.map(({ line }) => JSON.stringify(line));
  return lines.filter(({ line }, index) => line.length > 0 && texts.indexOf(JSON.stringify(line)) === index);
}
