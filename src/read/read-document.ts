import type { Root } from 'mdast';
import type { DataText } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Text } from '../model/text.ts';
import { frontmatterSchemas, type FileKind, type Frontmatter } from '../model/frontmatter.ts';
import type { Language, Localised } from '../model/languages.ts';
import { fingerprint } from '../model/memory.ts';
import { errorsIn, wholeFile, type Finding, type Problem } from '../model/problem.ts';
import { findCode } from './find-code.ts';
import { parseMdx, shapeTree } from './parse-mdx.ts';
import { readBlocks } from './read-blocks.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';
import type { Reading } from './reading.ts';

/** A text as it lies on the disk. */
export interface TextSource {
  readonly language: Language;
  /** Path from the project's root. */
  readonly file: string;
  /** Path inside the language folder without ending. */
  readonly key: string;
  readonly text: string;
}

/** A content file as it lies on the disk. */
export interface Source<K extends FileKind = FileKind> extends TextSource {
  readonly kind: K;
}

/** What holds for all texts of a course. */
export interface ReadingRules {
  readonly foreign: Localised<Language>;
  /** The only address that `mailto:` may name. */
  readonly email: string;
}

/** A text as far as it could be read, and everything that is wrong with it. */
export interface DocumentResult<K extends FileKind = FileKind> {
  readonly document?: Document<K>;
  /** The texts of the frontmatter. */
  readonly texts?: readonly DataText[];
  readonly problems: readonly Problem[];
}

/** Reads one content file: frontmatter and text. Never throws for what an author wrote. */
export function readDocument<K extends FileKind>(source: Source<K>, rules: ReadingRules): DocumentResult<K> {
  const parsed = parseMdx(source.text);
  if ('findings' in parsed) return { problems: errorsIn(source.file, [...parsed.findings, ...frontmatterFindings(source)]) };
  const frontmatter = readFrontmatter(parsed.tree, source.kind);
  const { body, findings } = readBody(parsed.tree, source, rules);
  const all = 'findings' in frontmatter ? [...frontmatter.findings, ...findings] : findings;
  const problems = errorsIn(source.file, all);
  if ('findings' in frontmatter) return { problems };
  const { kind, language, file, key } = source;
  const hash = fingerprint(source.text);
  const texts = frontmatter.texts.map((text) => ({ ...text, file }));
  return { document: { kind, language, file, key, hash, frontmatter: frontmatter.data, body }, texts, problems };
}

/** Reads a text that has no frontmatter. Never throws for what an author wrote. */
export function readText(
  source: TextSource,
  rules: ReadingRules,
): { readonly text?: Text; readonly problems: readonly Problem[] } {
  const { language, file, key } = source;
  const parsed = parseMdx(source.text);
  if ('findings' in parsed) return { problems: errorsIn(file, parsed.findings) };
  const { body, findings } = readBody(parsed.tree, source, rules);
  return { text: { language, file, key, body }, problems: errorsIn(file, findings) };
}

function readFrontmatter<K extends FileKind>(tree: Root, kind: K) {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return { findings: [noFrontmatter(kind)] };
  return readYaml(first.value, frontmatterSchemas[kind], 'frontmatter', 1) as YamlResult<Frontmatter<K>>;
}

/** The frontmatter's problems of a text that cannot be read, so that all are told at once. */
function frontmatterFindings(source: Source): readonly Finding[] {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source.text)?.[1];
  if (yaml === undefined) return [noFrontmatter(source.kind)];
  const read = readYaml(yaml, frontmatterSchemas[source.kind], 'frontmatter', 1);
  return 'findings' in read ? read.findings : [];
}

function readBody(tree: Root, source: TextSource, rules: ReadingRules) {
  const findings: Finding[] = findCode(tree);
  const reading: Reading = { language: source.language, foreign: rules.foreign[source.language], email: rules.email, findings };
  const body = readBlocks(shapeTree(tree, source.file, rules.foreign).children, reading);
  return { body, findings };
}

function noFrontmatter(kind: FileKind): Finding {
  const keys = Object.keys(frontmatterSchemas[kind].unwrap().shape);
  return {
    ...wholeFile,
    rule: 'frontmatter',
    found: 'The file does not begin with its frontmatter.',
    expected: `Between two lines "---" at the very top: ${keys.join(', ')}.`,
    remedy: 'Write "---" as the first line, one "name: value" a line, and "---" again.',
  };
}
