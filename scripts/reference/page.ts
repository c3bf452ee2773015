import { z } from 'zod';
import { audiences, type ShownTo } from '../../src/model/audiences.ts';
import type { FileKind } from '../../src/model/frontmatter.ts';
import type { Language } from '../../src/model/languages.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { RuleEntry, Sample } from '../../src/model/rule.ts';
import { componentNames, vocabulary, type ComponentName } from '../../src/model/vocabulary.ts';
import { formatProblems } from '../../src/problems/terminal.ts';
import { fieldsOf, type ReferenceWords } from './words.ts';

/** A rule with what the check says of each of its wrong examples. */
export interface ToldRule {
  readonly rule: RuleEntry;
  readonly said: readonly (readonly Problem[])[];
}

/** The authors' reference in one language, in Markdown. */
export function referencePage(language: Language, words: ReferenceWords, rules: readonly ToldRule[]): string {
  const say = (name: string): string => words.page[name]?.[language] ?? name;
  const kinds = Object.keys(words.kinds) as FileKind[];
  const parts = [
    `# ${say('title')}`,
    say('lead'),
    `[${say('fields')}](#fields) · [${say('components')}](#components) · [${say('rules')}](#rules)`,
    `<a id="fields"></a>\n\n## ${say('fields')}`,
    ...kinds.flatMap((kind) => [`### ${words.kinds[kind][language]}`, fieldTable(kind, language, words, say)]),
    `<a id="components"></a>\n\n## ${say('components')}`,
    ...componentNames.flatMap((name) => componentParts(name, language, words, say)),
    `<a id="rules"></a>\n\n## ${say('rules')}`,
    say('rulesLead'),
    ...rules.toSorted((a, b) => (a.rule.name < b.rule.name ? -1 : 1)).flatMap((told) => ruleParts(told, say)),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Say = (name: string) => string;

function fieldTable(kind: FileKind, language: Language, words: ReferenceWords, say: Say): string {
  const rows = Object.entries(fieldsOf(kind)).map(([name, schema]) => {
    const optional = schema instanceof z.ZodOptional ? `, ${say('optional')}` : '';
    return `| \`${name}\` | ${valueOf(schema, say)}${optional} | ${words.fields[name]?.[language] ?? ''} |`;
  });
  return [`| ${say('field')} | ${say('value')} | ${say('meaning')} |`, '|---|---|---|', ...rows].join('\n');
}

/** What a value is, in the words of the page. */
function valueOf(schema: z.ZodType, say: Say): string {
  if (schema instanceof z.ZodOptional) return valueOf(schema.unwrap() as z.ZodType, say);
  if (schema instanceof z.ZodEnum) return `${say('oneOf')} ${schema.options.map((option) => `\`${String(option)}\``).join(', ')}`;
  if (schema instanceof z.ZodBoolean) return `${say('oneOf')} \`true\`, \`false\``;
  if (schema instanceof z.ZodArray) return say('list');
  return schema instanceof z.ZodNumber ? say('number') : say('text');
}

function componentParts(name: ComponentName, language: Language, words: ReferenceWords, say: Say): readonly string[] {
  const entry = vocabulary[name];
  const { example, ...translated } = words.components[name];
  const docs: Readonly<Partial<Record<Language, string>>> = translated;
  const props = Object.entries(entry.props.shape as Readonly<Record<string, z.ZodType>>).map(([prop, schema]) => {
    const optional = schema instanceof z.ZodOptional ? ` (${say('optional')})` : '';
    return `\`${prop}\`: ${valueOf(schema, say)}${optional}`;
  });
  const inside =
    'inside' in entry ? entry.inside.map((place) => (place === 'page' ? say('topLevel') : `\`<${place}>\``)) : [say('anywhere')];
  return [
    `### \`<${name}>\``,
    docs[language] ?? entry.doc,
    [
      `- ${say('attributes')}: ${props.length > 0 ? props.join('; ') : say('none')}`,
      `- ${say('inside')}: ${inside.join(', ')}`,
      `- ${say('seenBy')}: ${seenBy(entry.shown, language, words)}`,
    ].join('\n'),
    fenced('mdx', example[language]),
  ];
}

function seenBy(shown: ShownTo, language: Language, words: ReferenceWords): string {
  return audiences
    .flatMap((audience) => {
      const showing = shown[audience];
      if (showing === 'nothing') return [];
      const how = words.showings[showing][language];
      return [words.audiences[audience][language] + (how === '' ? '' : ` (${how})`)];
    })
    .join(', ');
}

function ruleParts({ rule, said }: ToldRule, say: Say): readonly string[] {
  const release = rule.release ? `, ${say('release')}` : '';
  return [
    `### \`${rule.name}\``,
    `*${say(rule.severity)}${release}.* ${rule.doc}`,
    ...rule.examples.flatMap(({ wrong, right, accepted }, index) => [
      ...(accepted ? [`**${say('accepted')}**`, ...sampleParts(accepted)] : []),
      `**${say('wrong')}**`,
      ...sampleParts(wrong),
      `**${say('says')}**`,
      fenced('text', formatProblems(said[index] ?? [])),
      `**${say('right')}**`,
      ...sampleParts(right),
    ]),
  ];
}

function sampleParts(sample: Sample): readonly string[] {
  return Object.entries(sample).flatMap(([file, text]) => [
    `\`${file}\``,
    fenced(file.endsWith('.mdx') ? 'mdx' : 'yaml', shortened(text.trimEnd())),
  ]);
}

/** Some examples break a rule by their length: what is repeated again and again is told once. */
function shortened(text: string): string {
  const lines = text.split('\n').map((line) => (line.length > 400 ? `${line.slice(0, 200)} … (${line.length})` : line));
  return lines.length > 60 ? [...lines.slice(0, 12), `… (${lines.length})`, ...lines.slice(-4)].join('\n') : lines.join('\n');
}

function fenced(kind: string, text: string): string {
  return `\`\`\`\`${kind}\n${text}\n\`\`\`\``;
}
