import type { Course, Document } from '../../model/course.ts';
import type { Edition } from '../../model/manifest.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { audienceOf } from './audience-of.ts';
import { imageWidth } from './image-width.ts';
import { typeScale } from './type-scale.ts';
import type { Job } from './plan.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { PrintContext } from './print-context.ts';

/** Makes the context of a document that begins so many minutes after the module. */
export type ContextOf = (document: Document, startsAt: number) => PrintContext;

const { page, handout, guide, bilingual } = tokens.print;

/** Millimetres of the text column of each edition. */
const textWidth = {
  'participant-handout': handout.text,
  'participant-handout-large-print': page.width,
  'bilingual-handout': bilingual.text,
  worksheets: page.width,
  // What both kinds of sheets leave inside their edges.
  cards: 85,
  'trainer-guide': guide.text,
  'answer-key': page.width,
} as const satisfies { [E in Edition]: number };

/** What holds for all texts of one PDF; worksheets use the whole width. */
export function contextsFor(course: Course, job: Job, { images }: Pick<PrintAssets, 'images'>): ContextOf {
  const whole = tokens.print.page.width;
  const text = textWidth[job.edition];
  const scale = typeScale(job.edition).text.size / tokens.print.type.text.size;
  const imageWidths = new Map([...images].map(([path, bytes]) => [path, imageWidth(path, bytes, text, scale)]));
  return (document, startsAt) => ({
    course,
    job,
    words: course.words[job.language],
    audience: audienceOf[job.edition],
    document,
    startsAt,
    level: 2,
    columns: { text: document.kind === 'worksheet' && job.edition !== 'bilingual-handout' ? whole : text, whole },
    scale,
    imageWidths,
  });
}
