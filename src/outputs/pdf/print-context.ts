import type { Audience } from '../../model/audiences.ts';
import type { Course, Document } from '../../model/course.ts';
import type { Words } from '../../model/words.ts';
import type { Job } from './plan.ts';

/** What a piece of text needs to know to become print nodes. */
export interface PrintContext {
  readonly course: Course;
  readonly job: Job;
  readonly words: Words;
  readonly audience: Audience;
  readonly document: Document;
  /** Minutes since the module began at which the document starts. */
  readonly startsAt: number;
  /** Level for a heading that a component brings along: below the text's own heading before it. */
  readonly level: number;
  /** Millimetres of the text column and of the whole width. */
  readonly columns: { readonly text: number; readonly whole: number };
  /** How large the letters are, 1 being the usual size. */
  readonly scale: number;
  /** Millimetres that each image is wide in print, by its path from the project's root. */
  readonly imageWidths: ReadonlyMap<string, number>;
}
