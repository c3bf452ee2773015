import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { Finding, Place } from '../model/problem.ts';
import { placeOf } from './place.ts';

/** The deepest that lists and quotations stand inside each other before a text is parsed, and components in the tree. */
const deepest = { markers: 10, blanks: 60, tree: 50 } as const;

/** The longest passage without an empty line, in characters: the parser needs the square of it for some texts. */
const longest = 10_000;

/**
 * What would take a parser minutes, or deeper than any machine can follow: lists inside each other
 * without end, passages without an end. No text that people read has them.
 */
export function findExcess(text: string): readonly Finding[] {
  const lines = text.split('\n');
  const deep = lines.findIndex(isTooDeep);
  const long = tooLongFrom(lines);
  return [
    ...(deep < 0 ? [] : [tooDeep({ line: deep + 1, column: 1 })]),
    ...(long === undefined ? [] : [tooLong({ line: long + 1, column: 1 })]),
  ];
}

/** The first node that lies too deep in a tree, as a finding. Looks at the tree level by level, so that depth does no harm. */
export function findDepth(tree: Root): readonly Finding[] {
  let level: readonly Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest.tree) return [tooDeep(placeOf(level[0]))];
    level = level.flatMap((node) => ('children' in node ? (node.children as readonly Node[]) : []));
  }
  return [];
}

function isTooDeep(line: string): boolean {
  const [start = ''] = /^[\s>*+\-\d.)]*/.exec(line) ?? [];
  if (start.length === line.length && !/[>*+-]\s/.test(start)) return false; // an empty line, or one of "---"
  const markers = start.match(/>|[*+-](?=\s)|\d[.)](?=\s)/g) ?? [];
  const [blanks = ''] = /^\s*/.exec(line) ?? [];
  return markers.length > deepest.markers || blanks.length > deepest.blanks;
}

/** The line at which a passage begins that is too long. */
function tooLongFrom(lines: readonly string[]): number | undefined {
  let [first, length] = [0, 0];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') [first, length] = [index + 1, 0];
    else length += line.length;
    if (length > longest) return first;
  }
  return undefined;
}

/** What to say of parts inside each other without end. */
export function tooDeep(place: Place): Finding {
  return {
    ...place,
    rule: 'unsupported-markdown',
    found: 'Lists, quotations or components stand inside each other too deep to be read.',
    expected: `At most ${deepest.markers} lists inside each other.`,
    remedy: 'Write them one below the other.',
  };
}

function tooLong(place: Place): Finding {
  return {
    ...place,
    rule: 'unsupported-markdown',
    found: `A passage of more than ${longest} characters begins here.`,
    expected: 'Paragraphs, lists and tables that people can take in, with empty lines between them.',
    remedy: 'Divide it with empty lines.',
  };
}
