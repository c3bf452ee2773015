import { z } from 'zod';
import { audiences } from '../model/audiences.ts';
import type { FileKind } from '../model/frontmatter.ts';
import type { Language } from '../model/languages.ts';
import type { RuleEntry } from '../model/rule.ts';
import { vocabulary, type ComponentName } from '../model/vocabulary.ts';
import type { Words } from '../model/words.ts';
import { fieldsOf, type ReferenceNames } from '../model/reference.ts';

/** What the reference is told with: its language, the words of the site, the names of what it tells of. */
export interface Telling {
  readonly language: Language;
  readonly words: Words;
  readonly names: ReferenceNames;
}

/** A field of frontmatter. What is code in its texts stands between back-ticks, here and below. */
export interface ToldField {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** The fields of a kind of file. */
export function fieldsToTell(kind: FileKind, { language, words, names }: Telling): readonly ToldField[] {
  return Object.entries(fieldsOf(kind)).map(([name, schema]) => ({
    name,
    value: valueOf(schema, words) + (isOptional(schema) ? `, ${words['reference.optional']}` : ''),
    meaning: names.fields[name]?.[language] ?? '',
  }));
}

/** What a component is, in one line. */
export function lineAbout(name: ComponentName, { language, names }: Telling): string {
  const lines: Readonly<Partial<Record<Language, string>>> = names.components[name];
  return lines[language] ?? vocabulary[name].doc;
}

/** Attributes, place and readers of a component, each with its label. */
export function traitsOf(name: ComponentName, telling: Telling): readonly (readonly [label: string, value: string])[] {
  const { words } = telling;
  return [
    [words['reference.attributes'], attributesOf(name, words)],
    [words['reference.inside'], placesOf(name, words)],
    [words['reference.seenBy'], readersOf(name, telling)],
  ];
}

/** How grave a rule is: “error”, or “warning, an error before a release”. */
export function gravityOf({ severity, release }: RuleEntry, words: Words): string {
  return words[`reference.${severity}`] + (release ? `, ${words['reference.release']}` : '');
}

/** Some examples break a rule by their length: what is repeated again and again is told once. */
export function shortened(text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > 400 ? `${line.slice(0, 200)} … (${line.length})` : line));
  return lines.length > 60 ? [...lines.slice(0, 12), `… (${lines.length})`, ...lines.slice(-4)].join('\n') : lines.join('\n');
}

function attributesOf(name: ComponentName, words: Words): string {
  const props = Object.entries(vocabulary[name].props.shape as Readonly<Record<string, z.ZodType>>).map(
    ([prop, schema]) => `\`${prop}\`: ${valueOf(schema, words)}${isOptional(schema) ? ` (${words['reference.optional']})` : ''}`,
  );
  return props.length > 0 ? props.join('; ') : words['reference.none'];
}

function placesOf(name: ComponentName, words: Words): string {
  const entry = vocabulary[name];
  if (!('inside' in entry)) return words['reference.anywhere'];
  return entry.inside.map((place) => (place === 'page' ? words['reference.topLevel'] : `\`<${place}>\``)).join(', ');
}

function readersOf(name: ComponentName, { language, names }: Telling): string {
  return audiences
    .flatMap((audience) => {
      const showing = vocabulary[name].shown[audience];
      if (showing === 'nothing') return [];
      const how = names.showings[showing][language];
      return [names.audiences[audience][language] + (how === '' ? '' : ` (${how})`)];
    })
    .join(', ');
}

function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** What a value is, in the words of the page. */
function valueOf(schema: z.ZodType, words: Words): string {
  if (schema instanceof z.ZodOptional) return valueOf(schema.unwrap() as z.ZodType, words);
  if (schema instanceof z.ZodEnum)
    return `${words['reference.oneOf']} ${schema.options.map((option) => `\`${String(option)}\``).join(', ')}`;
  if (schema instanceof z.ZodBoolean) return `${words['reference.oneOf']} \`true\`, \`false\``;
  if (schema instanceof z.ZodArray) return words['reference.list'];
  return schema instanceof z.ZodNumber ? words['reference.number'] : words['reference.text'];
}
