import type { Node } from 'unist';
import { wholeFile, type Place } from '../model/problem.ts';

/** Where a node begins; 1:1 where the parser does not know. */
export function placeOf(node: Pick<Node, 'position'> | undefined): Place {
  const start = node?.position?.start;
  return start ? { line: start.line, column: start.column } : wholeFile;
}
