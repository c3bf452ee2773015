import type { Course } from '../../model/course.ts';
import { changesFile } from '../../model/changes.ts';
import { documentsOf } from '../../model/addresses.ts';
import { languages } from '../../model/languages.ts';
import { nameOfCharacter, undrawable } from '../../model/drawable.ts';
import { wholeFile, type Place } from '../../model/problem.ts';

/** A character that none of our fonts can draw, and where an author wrote it. */
export interface MissingGlyph extends Place {
  readonly file: string;
  readonly character: string;
  /** The text that it stands in. */
  readonly text: string;
}

/**
 * Every character of the content that no font can draw; `npm run check` tells those of authors before.
 *
 * @param images the images by path; the words of drawings are looked at as well
 */
export function missingGlyphs(course: Course, images: ReadonlyMap<string, Uint8Array>): readonly MissingGlyph[] {
  const texts = [...documentTexts(course), ...dataTexts(course), ...drawingTexts(images)];
  return texts.flatMap(({ text, ...place }) => undrawable(text).map((character) => ({ ...place, character, text })));
}

/** A missing glyph as a line that an editor can follow. */
export function formatMissingGlyph({ file, line, column, character, text }: MissingGlyph): string {
  const found = `The character ${nameOfCharacter(character)} has no glyph in our fonts. It stands in “${excerpt(text, character)}”.`;
  return `${file}:${line}:${column}  ${found} Replace it by a letter or a word.`;
}

interface Text extends Place {
  readonly file: string;
  readonly text: string;
}

function documentTexts(course: Course): readonly Text[] {
  const documents = course.modules.flatMap((module) => languages.flatMap((language) => documentsOf(module, language)));
  return documents.flatMap(({ file, frontmatter, body }) => [
    ...textsIn(frontmatter, file, wholeFile),
    ...textsIn(body, file, wholeFile),
  ]);
}

function dataTexts({ settings, words, facts, glossary, credits, changes }: Course): readonly Text[] {
  return [
    ...textsIn(settings, 'content/course.yaml', wholeFile),
    ...textsIn([...facts.values()], 'content/facts.yaml', wholeFile),
    ...textsIn([...glossary.values()], 'content/glossary.yaml', wholeFile),
    ...textsIn(credits, 'content/credits.yaml', wholeFile),
    ...textsIn(changes, changesFile, wholeFile),
    ...languages.flatMap((language) => [...textsIn(words[language], `content/ui/${language}.yaml`, wholeFile)]),
  ];
}

function drawingTexts(images: ReadonlyMap<string, Uint8Array>): readonly Text[] {
  const drawings = [...images].filter(([path]) => path.endsWith('.svg'));
  return drawings.flatMap(([file, bytes]) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return lines.map((text, index) => ({ file, text, line: index + 1, column: 1 }));
  });
}

/** What a tree holds besides words that readers see. */
const notShown: ReadonlySet<string> = new Set(['type', 'name', 'id', 'href', 'file', 'alt', 'slug']);

/** All words of a tree, each with the nearest place above it. */
function* textsIn(value: unknown, file: string, place: Place): Generator<Text> {
  if (typeof value === 'string') yield { file, line: place.line, column: place.column, text: value };
  if (typeof value !== 'object' || value === null) return;
  const own = 'place' in value ? (value.place as Place) : place;
  for (const [key, inside] of Object.entries(value)) {
    if (key !== 'place' && !notShown.has(key)) yield* textsIn(inside, file, own);
  }
}

function excerpt(text: string, character: string): string {
  const at = Math.max(0, text.indexOf(character));
  const [start, end] = [Math.max(0, at - 20), at + 20];
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
