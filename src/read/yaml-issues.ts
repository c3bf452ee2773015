import { isMap, isNode, isPair, isScalar, type Document } from 'yaml';
import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { wholeFile, type Finding, type Place, type RuleName } from '../model/problem.ts';

/** The place of an offset in a YAML text. */
export type PlaceAt = (offset: number) => Place;

/** What is wrong with data that a schema refuses, at the place of the value in the text. */
export function issueFindings(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: Document.Parsed,
  placeAt: PlaceAt,
  rule: RuleName,
): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, schema, document, placeAt, rule));
  }
  const node = document.getIn(issue.path, true);
  const name = nameOf(issue.path, document);
  if (node === undefined) {
    const missing =
      document.contents === null || issue.path.length === 1 ? wholeFile : placeOfPath(document, issue.path.slice(0, -1), placeAt);
    return [
      {
        ...missing,
        rule,
        found: `${name} is missing.`,
        expected: `${String(issue.path.at(-1))}: ${expectation(issue)}.`,
        remedy: `Add a line that begins with "${String(issue.path.at(-1))}:".`,
      },
    ];
  }
  const found = isScalar(node)
    ? `${name} is ${JSON.stringify(node.value)}.`
    : issue.path.length === 0
      ? 'The data does not have the right form.'
      : `${name} has another form than it should.`;
  return [
    {
      ...placeOfPath(document, issue.path, placeAt),
      rule,
      found,
      expected: `${issue.path.length === 0 ? 'The file' : name} should hold ${expectation(issue)}.`,
      remedy: 'Change the value so that it fits.',
    },
  ];
}

/** How people call a value: by its names, and in a list by its number and, where it has one, its id. */
function nameOf(path: readonly PropertyKey[], document: Document.Parsed): string {
  const at = path.findLastIndex((part) => typeof part === 'number');
  const dotted = (parts: readonly PropertyKey[]): string => `"${parts.map(String).join('.')}"`;
  if (at === -1) return dotted(path);
  const id: unknown = document.getIn([...path.slice(0, at + 1), 'id']);
  const list = at === 0 ? '' : ` of ${dotted(path.slice(0, at))}`;
  const entry = `entry ${Number(path[at]) + 1}${list}${typeof id === 'string' ? ` (${id})` : ''}`;
  return at === path.length - 1 ? `E${entry.slice(1)}` : `${dotted(path.slice(at + 1))} in ${entry}`;
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  document: Document.Parsed,
  placeAt: PlaceAt,
  rule: RuleName,
): Finding {
  const known = keysAt(schema, path);
  const near = nearest(key, known);
  return {
    ...placeOfKey(document, [...path, key], placeAt),
    rule,
    found: `"${key}" is not known here.`,
    expected: `Only ${known.join(', ')}.`,
    remedy: near ? `Write "${near}:" in place of "${key}:".` : `Delete the line "${key}:".`,
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  if (issue.code === 'invalid_type') return names[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? 'a text that is not empty'
      : issue.origin === 'array'
        ? 'at least one entry'
        : `at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
  return issue.message.replace(/^Expected /, '').replace(/\.$/, '');
}

const names: Readonly<Record<string, string>> = {
  string: 'text, in quotation marks where it looks like a number',
  int: 'a whole number without quotation marks',
  number: 'a number without quotation marks',
  array: 'a list, each entry on a line of its own after "- "',
  object: 'names and values, set in by two blanks',
};

function placeOfPath(document: Document.Parsed, path: readonly PropertyKey[], placeAt: PlaceAt): Place {
  const node = document.getIn(path, true);
  return isNode(node) && node.range ? placeAt(node.range[0]) : wholeFile;
}

function placeOfKey(document: Document.Parsed, path: readonly PropertyKey[], placeAt: PlaceAt): Place {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return wholeFile;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return pair && isScalar(pair.key) && pair.key.range ? placeAt(pair.key.range[0]) : wholeFile;
}

/** The keys that a schema knows at a path, for messages. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, path.slice(1));
  const [first, ...rest] = path;
  if (inner instanceof z.ZodRecord) {
    if (first !== undefined) return keysAt(inner.valueType as z.ZodType, rest);
    return inner.keyType instanceof z.ZodEnum ? inner.keyType.options.map(String) : [];
  }
  if (!(inner instanceof z.ZodObject)) return [];
  const next = first === undefined ? undefined : (inner.shape as Record<PropertyKey, z.ZodType>)[first];
  return next ? keysAt(next, rest) : Object.keys(inner.shape);
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}
