import type { Audience } from '../../model/audiences.ts';
import type { PageTarget, TextTarget, View } from '../../model/addresses.ts';
import type { Course, Document, Module } from '../../model/course.ts';
import type { Text } from '../../model/text.ts';
import type { ModuleFileKind } from '../../model/frontmatter.ts';
import type { Language } from '../../model/languages.ts';

/** What teaching components need to know of the page they stand on; pages put it into `Astro.locals`. */
export interface Reading {
  readonly course: Course;
  readonly language: Language;
  /** The page. */
  readonly target: PageTarget;
  readonly document: Text;
  readonly audience: Audience;
  /** The numbers of the segments at which sections of the text begin. */
  readonly sectionStarts: ReadonlySet<number>;
  /** The addresses of the blocks that have to be found again in the HTML of the text. */
  readonly addresses?: ReadonlySet<string>;
}

/** The same on a page that shows one text of an author. */
export interface TextReading extends Reading {
  readonly target: TextTarget;
  readonly document: Document;
}

/** The same on a page of a module. */
export interface ModuleReading extends TextReading {
  readonly target: Extract<TextTarget, { page: 'document' }>;
  readonly module: Module;
  readonly view: View;
  readonly document: Document<ModuleFileKind>;
}

/** Which view of modules a page belongs to. */
export function viewOf({ target }: Reading): View {
  return target.page === 'document' ? target.view : 'participant';
}

/** Who reads the page of a document in one of the two views. */
export function audienceOf(kind: ModuleFileKind, view: View): Audience {
  if (view === 'trainer') return 'trainer';
  return kind === 'quiz' ? 'quiz' : 'participant';
}
