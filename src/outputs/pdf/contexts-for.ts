import type { Course, Document } from '../../model/course.ts';
import type { Edition } from '../../model/manifest.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { audienceOf } from './audience-of.ts';
import { imageWidth } from './image-width.ts';
import type { Job } from './plan.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { PrintContext } from './print-context.ts';

/** Makes the context of a document that begins so many minutes after the module. */
export type ContextOf = (document: Document, startsAt: number) => PrintContext;

/** Millimetres of the text column of each edition. */
const textWidth = {
  'participant-handout': tokens.print.handout.text,
  'trainer-guide': tokens.print.guide.text,
} as const satisfies { [E in Edition]: number };

/** What holds for all texts of one PDF; worksheets use the whole width. */
export function contextsFor(course: Course, job: Job, { images }: Pick<PrintAssets, 'images'>): ContextOf {
  const whole = tokens.print.page.width;
  const text = textWidth[job.edition];
  const imageWidths = new Map([...images].map(([path, bytes]) => [path, imageWidth(path, bytes, text)]));
  return (document, startsAt) => ({
    course,
    job,
    words: course.words[job.language],
    audience: audienceOf[job.edition],
    document,
    startsAt,
    level: 2,
    columns: { text: document.kind === 'worksheet' ? whole : text, whole },
    imageWidths,
  });
}
