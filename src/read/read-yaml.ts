import { isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { YamlText } from '../model/content.ts';
import type { Finding, RuleName } from '../model/problem.ts';
import { issueFindings, type PlaceAt } from './yaml-issues.ts';

/** Data that fits its schema with the words in it, or everything that is wrong with the text. */
export type YamlResult<T> = { readonly data: T; readonly texts: readonly YamlText[] } | { readonly findings: readonly Finding[] };

/**
 * Reads YAML and holds it against a schema. Tags, anchors and aliases are refused: data is
 * written out, and none of it makes anything happen.
 *
 * @param lineOffset lines of the file that come before the text
 * @param rule the rule that speaks of data that does not fit
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, rule: RuleName, lineOffset = 0): YamlResult<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const broken = [...syntaxFindings(document, placeAt), ...codeFindings(document, text, placeAt)];
  if (document.errors.length > 0 || repeats(document)) return { findings: broken };
  const result = schema.safeParse(document.toJS());
  if (result.success) return broken.length > 0 ? { findings: broken } : { data: result.data, texts: textsIn(document, placeAt) };
  return {
    findings: [...broken, ...result.error.issues.flatMap((issue) => issueFindings(issue, schema, document, placeAt, rule))],
  };
}

/** Whether a value is repeated from elsewhere: what it stands for is not asked, it may be without end. */
function repeats(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Every text of the data with its path and place; names of values are no texts. */
function textsIn(document: Document.Parsed, placeAt: PlaceAt): readonly YamlText[] {
  const texts: YamlText[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String(key)]);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, String(index)]));
    if (isScalar(node) && typeof node.value === 'string') {
      const { line, column } = placeAt(node.range?.[0] ?? 0);
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      texts.push({ path, text: node.value, place: { line, column: quoted ? column + 1 : column } });
    }
  };
  walk(document.contents, []);
  return texts;
}

function syntaxFindings(document: Document.Parsed, placeAt: PlaceAt): Finding[] {
  return document.errors.map((error) => ({
    ...placeAt(error.pos[0]),
    rule: 'yaml-syntax',
    found: `This line cannot be read: ${reasonOf(error.message)}`,
    expected: 'One "name: value" a line; lists with "- " and the same number of blanks before each item.',
    remedy:
      'Put values that contain a colon, a quotation mark or a "#" between straight quotation marks: title: "Die Organe: Mitglieder".',
  }));
}

function reasonOf(message: string): string {
  if (message.includes('call stack')) return 'Values stand inside each other too deep.';
  if (message.includes('multiple documents')) return 'A line "---" begins a second document here.';
  const [first = ''] = message.split('\n');
  return /[.!]$/.test(first) ? first : `${first}.`;
}

function codeFindings(document: Document.Parsed, text: string, placeAt: PlaceAt): readonly Finding[] {
  const said: Said[] = [];
  visit(document, {
    Alias: (_, node) => void said.push({ node, sign: '*', ...repeated(node.source) }),
    Value: (_, node) => {
      if (node.tag) said.push({ node, sign: '!', ...tagged(node.tag) });
      else if (node.anchor) said.push({ node, sign: '&', ...named(node.anchor) });
    },
  });
  if (said.length === 0) return [];
  const signs = signsIn(text);
  return said.map(({ node, sign, found, remedy }) => {
    const start = node.range?.[0] ?? 0;
    const at = signs.findLast(({ offset, first }) => first === sign && offset <= start)?.offset ?? start;
    return { ...placeAt(at), rule: 'yaml-code', found, expected: 'Plain texts, numbers and lists, written out.', remedy };
  });
}

interface Said extends Pick<Finding, 'found' | 'remedy'> {
  readonly node: Node;
  /** The sign that the mark before the value begins with. */
  readonly sign: string;
}

function repeated(name: string): Pick<Finding, 'found' | 'remedy'> {
  return {
    found: `"*${name}" repeats a value from elsewhere.`,
    remedy: 'Write the value itself. A text that begins with * needs quotation marks.',
  };
}

function tagged(tag: string): Pick<Finding, 'found' | 'remedy'> {
  return {
    found: `The tag "${tag.replace('tag:yaml.org,2002:', '!!')}" changes what a value is.`,
    remedy: 'Delete the tag that begins with "!". A text that begins with ! needs quotation marks.',
  };
}

function named(anchor: string): Pick<Finding, 'found' | 'remedy'> {
  return {
    found: `"&${anchor}" gives a value a name.`,
    remedy: 'Delete it. A text that begins with & needs quotation marks.',
  };
}

/** What the lexer puts before the parts of a text; these signs are not in the text itself. */
const lexerMarks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** The tags, anchors and aliases of a text: their first sign and where they stand. */
function signsIn(text: string): readonly { readonly offset: number; readonly first: string }[] {
  const signs = [];
  let [offset, isScalar] = [0, false];
  for (const part of new Lexer().lex(text)) {
    if (!isScalar && lexerMarks.has(part)) {
      isScalar = part === '\u001F';
      continue;
    }
    if (!isScalar && /^[!&*]/.test(part)) signs.push({ offset, first: part.slice(0, 1) });
    [offset, isScalar] = [offset + part.length, false];
  }
  return signs;
}
