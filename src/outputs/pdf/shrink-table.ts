import type { Document } from '../../model/course.ts';
import type { Table } from '../../model/nodes.ts';
import { tableShrink } from './column-shares.ts';

/** Smaller letters than half the usual ones are not for reading. */
const leastScale = 0.5;

/**
 * How much smaller the letters of a table are so that it fits, 1 being the usual size.
 *
 * @param width millimetres that it has
 * @param scale how large the letters of the document are
 * @throws Error with the table's place where they would be too small to read
 */
export function shrinkTable(table: Table, width: number, scale: number, { file }: Pick<Document, 'file'>): number {
  const shrink = tableShrink(table, width, scale);
  if (shrink * scale >= leastScale) return shrink;
  const { line, column } = table.place;
  const found = `A table of ${table.head.length} columns is too wide for a page: its letters would be too small to read.`;
  throw new Error(`${file}:${line}:${column}  ${found} Make two tables of it, or use shorter words.`);
}
