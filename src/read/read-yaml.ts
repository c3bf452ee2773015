import { LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Finding, RuleName } from '../model/problem.ts';
import { issueFindings, type PlaceAt } from './yaml-issues.ts';

/** Data that fits its schema, or everything that is wrong with the text. */
export type YamlResult<T> = { readonly data: T } | { readonly findings: readonly Finding[] };

/**
 * Reads YAML and holds it against a schema. Tags, anchors and aliases are refused: data is
 * written out, and none of it makes anything happen.
 *
 * @param lineOffset lines of the file that come before the text
 * @param rule the rule that speaks of data that does not fit
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, rule: RuleName, lineOffset = 0): YamlResult<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const broken = [...syntaxFindings(document, placeAt), ...codeFindings(document, placeAt)];
  if (document.errors.length > 0) return { findings: broken };
  const result = schema.safeParse(document.toJS());
  if (result.success) return broken.length > 0 ? { findings: broken } : { data: result.data };
  return {
    findings: [...broken, ...result.error.issues.flatMap((issue) => issueFindings(issue, schema, document, placeAt, rule))],
  };
}

function syntaxFindings(document: Document.Parsed, placeAt: PlaceAt): Finding[] {
  return document.errors.map((error) => ({
    ...placeAt(error.pos[0]),
    rule: 'yaml-syntax',
    found: `This line cannot be read: ${error.message.split('\n')[0]}`,
    expected: 'One "name: value" a line; lists with "- " and the same number of blanks before each item.',
    remedy:
      'Put values that contain a colon, a quotation mark or a "#" between straight quotation marks: title: "Die Organe: Mitglieder".',
  }));
}

function codeFindings(document: Document.Parsed, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node, found: string, remedy: string): void => {
    findings.push({
      ...placeAt(node.range?.[0] ?? 0),
      rule: 'yaml-code',
      found,
      expected: 'Plain texts, numbers and lists, written out.',
      remedy,
    });
  };
  visit(document, {
    Alias: (_, alias) =>
      refuse(
        alias,
        `"*${alias.source}" repeats a value from elsewhere.`,
        'Write the value itself. A text that begins with * needs quotation marks.',
      ),
    Value: (_, node) => {
      if (node.tag)
        refuse(
          node,
          `The tag "${node.tag.replace('tag:yaml.org,2002:', '!!')}" changes what a value is.`,
          'Delete the tag that begins with "!". A text that begins with ! needs quotation marks.',
        );
      else if (node.anchor)
        refuse(node, `"&${node.anchor}" gives a value a name.`, 'Delete it. A text that begins with & needs quotation marks.');
    },
  });
  return findings;
}
