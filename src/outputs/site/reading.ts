import type { Audience } from '../../model/audiences.ts';
import type { View } from '../../model/addresses.ts';
import type { Course, Document, Module } from '../../model/course.ts';
import type { FileKind } from '../../model/frontmatter.ts';
import type { Language } from '../../model/languages.ts';

/** What teaching components need to know of the page they stand on; pages put it into `Astro.locals`. */
export interface Reading {
  readonly course: Course;
  readonly language: Language;
  readonly module: Module;
  readonly document: Document;
  readonly view: View;
  readonly audience: Audience;
  /** The numbers of the segments at which sections of the text begin. */
  readonly sectionStarts: ReadonlySet<number>;
  /** The addresses of the blocks that have to be found again in the HTML of the text. */
  readonly addresses?: ReadonlySet<string>;
}

/** Who reads the page of a document in one of the two views. */
export function audienceOf(kind: FileKind, view: View): Audience {
  if (view === 'trainer') return 'trainer';
  return kind === 'quiz' ? 'quiz' : 'participant';
}
