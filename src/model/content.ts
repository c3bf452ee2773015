import type { Change } from './changes.ts';
import type { Credit, Document, Fact, Settings, Term } from './course.ts';
import type { Text } from './text.ts';
import type { Language, Localised } from './languages.ts';
import type { Style } from './style.ts';
import type { Pairing } from './pairing.ts';
import type { ReferenceParts } from './reference.ts';
import type { TranslationRecord } from './translation.ts';
import type { Place } from './problem.ts';
import type { Words } from './words.ts';

/** An image in a module's folder. */
export interface ImageFile {
  /** Path from the project's root. */
  readonly file: string;
  /** Path inside the language folder, such as `02-association/images/bodies.svg`; equal in all languages. */
  readonly key: string;
  /** The text of an SVG; other kinds are not text. */
  readonly svg?: string;
  /** Whether a photo tells the place where it was taken. */
  readonly tellsPlace?: boolean;
}

/** A file that stands in a module and could not be read: its own problem is told, and nothing that follows from it. */
export interface UnreadFile {
  /** Path from the project's root. */
  readonly file: string;
  /** As of a document or image; equal in all languages. */
  readonly key: string;
  readonly language: Language;
}

/** A text in YAML: the path of its names, such as `title` or `0 value de`, and where it begins. */
export interface YamlText {
  readonly path: readonly string[];
  readonly text: string;
  readonly place: Place;
}

/** A text of a data file or of a frontmatter. */
export interface DataText extends YamlText {
  readonly file: string;
}

/** Words that an author wrote, in one language and without mark-up. */
export interface AuthorText {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
  /** The place of a character, by its index in the text. */
  readonly placeAt: (index: number) => Place;
}

/** What belongs together: a paragraph, a cell, an alternative text, a value; its texts in reading order. */
export type AuthorLine = readonly AuthorText[];

/** Everything that could be read, before it is known to be whole: what the checks look at. */
export interface Content {
  readonly settings: Settings;
  readonly words: Localised<Words>;
  readonly facts: readonly Fact[];
  readonly glossary: readonly Term[];
  readonly credits: readonly Credit[];
  readonly changes: readonly Change[];
  readonly style: Style;
  readonly documents: readonly Document[];
  /** The documents and the examples of the authors' reference, for rules about what may stand in any text. */
  readonly texts: readonly Text[];
  readonly reference: ReferenceParts;
  readonly images: readonly ImageFile[];
  readonly unread: readonly UnreadFile[];
  /** All texts of YAML files and frontmatters, for rules that look at words. */
  readonly dataTexts: readonly DataText[];
  /** Everything that authors wrote for readers, line by line. */
  readonly lines: readonly AuthorLine[];
  readonly translations: TranslationRecord;
  /** Every text of the first language beside those of the others, where all of both could be read. */
  readonly pairings: readonly Pairing[];
}
