import type { Credit, Document, Fact, Settings, Term } from './course.ts';
import type { Localised } from './languages.ts';
import type { Words } from './words.ts';

/** An image in a module's folder. */
export interface ImageFile {
  /** Path from the project's root. */
  readonly file: string;
  /** Path inside the language folder, such as `02-association/images/bodies.svg`; equal in all languages. */
  readonly key: string;
  /** The text of an SVG; other kinds are not text. */
  readonly svg?: string;
}

/** Everything that could be read, before it is known to be whole: what the checks look at. */
export interface Content {
  readonly settings: Settings;
  readonly words: Localised<Words>;
  readonly facts: readonly Fact[];
  readonly glossary: readonly Term[];
  readonly credits: readonly Credit[];
  readonly documents: readonly Document[];
  readonly images: readonly ImageFile[];
}
