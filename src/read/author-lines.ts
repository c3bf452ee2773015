import { languageOfFile } from '../model/content-files.ts';
import type { AuthorLine, AuthorText, DataText } from '../model/content.ts';
import type { Text } from '../model/text.ts';
import { languages, type Language } from '../model/languages.ts';
import type { Block, BlockComponent, Figure, Inline, TextInline } from '../model/nodes.ts';
import { rememberedOf, type Memory } from '../model/memory.ts';
import type { Place } from '../model/problem.ts';
import { linesOf, walkBlocks } from '../model/walk.ts';

/**
 * Everything that authors wrote for readers: texts, images, attributes, frontmatter and the files of
 * `content/`, line by line.
 */
export function authorLines(texts: readonly Text[], dataTexts: readonly DataText[], memory: Memory): readonly AuthorLine[] {
  const linesOfText = (text: Text): readonly AuthorLine[] =>
    [...walkBlocks(text.body)].flatMap((block) => linesOfBlock(text, block));
  return [
    ...texts.flatMap((text) => rememberedOf(memory, `lines of ${text.file}`, [text], () => linesOfText(text))),
    ...dataTexts.filter(isForReaders).map((data) => [dataLine(data)]),
  ];
}

function linesOfBlock(from: Text, block: Block): readonly AuthorLine[] {
  const { file, language } = from;
  const at = (text: string): AuthorLine => [{ file, language, text, placeAt: () => block.place }];
  if (block.type === 'figure') return figureTexts(block).map(at);
  if (block.type === 'component') return propTexts(block).map(at);
  return linesOf(block).map((line) => textsOf(line, from, language, block.place));
}

function figureTexts({ alt, caption }: Figure): readonly string[] {
  return [alt, caption];
}

/** The attributes that readers see; the others are names and numbers. */
const wordProps: ReadonlySet<string> = new Set(['title', 'form', 'speaker', 'for', 'correct']);

function propTexts({ props }: BlockComponent): readonly string[] {
  return Object.entries(props).flatMap(([name, value]: [string, unknown]) =>
    wordProps.has(name) && typeof value === 'string' ? [value] : [],
  );
}

function textsOf(line: readonly Inline[], from: Text, language: Language, near: Place): AuthorLine {
  return line.flatMap((inline): AuthorLine => {
    if (inline.type === 'text') return [{ file: from.file, language, text: inline.text, placeAt: placesIn(inline, near) }];
    if (!('children' in inline)) return [];
    return textsOf(inline.children, from, inline.type === 'foreign' ? inline.language : language, near);
  });
}

/** Exact where the text stands on one line of the file; behind a line end the blanks before the text are not counted. */
function placesIn({ place = undefined, wraps = [] }: TextInline, near: Place): (index: number) => Place {
  return (index) => {
    if (!place) return near;
    const before = wraps.filter((wrap) => wrap <= index);
    const last = before.at(-1);
    if (last === undefined) return { line: place.line, column: place.column + index };
    return { line: place.line + before.length, column: index - last + 1 };
  };
}

/** Names in YAML whose values are no words: addresses, dates, ids. */
const notForReaders: ReadonlySet<string> = new Set(
  'id slug formerSlugs file folder url licenceUrl site repository email checked reviewBy validFrom updated date module version number phase focus status menu kind lastDay from to order data postcode'.split(
    ' ',
  ),
);

function isForReaders({ path }: DataText): boolean {
  return !path.some((name) => notForReaders.has(name)) && !/^(path|file|language)\./.test(path[0] ?? '');
}

function dataLine({ file, path, text, place }: DataText): AuthorText {
  const placeAt = (index: number) => (text.includes('\n') ? place : { line: place.line, column: place.column + index });
  return { file, language: languageOf(file, path), text, placeAt };
}

/** The language of a value: named above it, or that of its file; what is the same in all is in the language of the law. */
function languageOf(file: string, path: readonly string[]): Language {
  const ofFile = languageOfFile(file) ?? languages.find((language) => file === `content/ui/${language}.yaml`);
  return ofFile ?? languages.find((language) => path.includes(language)) ?? languages[0];
}
