import type { Course, Credit } from '../../model/course.ts';
import type { Job } from './plan.ts';
import { figureId } from './print-blocks.ts';
import { usedFigures, type ShownText } from './used.ts';

/** A work by others, or an image, with where it stands in the document. */
export interface CreditRow {
  /** Names of the figures that show it; none for a font, which is everywhere. */
  readonly figures: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** Where it comes from and what was changed. */
  readonly source: string;
}

/** The credits of the images that a document shows and of the fonts it is set in. */
export function creditRows(course: Course, job: Job, texts: readonly ShownText[]): readonly CreditRow[] {
  const figures = usedFigures(texts);
  return course.credits.flatMap((credit) => {
    const shown = figures.filter(({ figure }) => `${job.module.plan.folder}/${figure.file}` === credit.file);
    if (shown.length === 0 && !credit.file.startsWith('fonts/')) return [];
    return [creditRow(credit, job, shown.map(({ document, figure }) => figureId(document.key, figure.segment)))];
  });
}

function creditRow(credit: Credit, { language }: Job, figures: readonly string[]): CreditRow {
  const { title, author, licence, licenceUrl, source, changes } = credit;
  return { figures, title: title[language], author: author[language], licence, licenceUrl, source: `${source[language]}; ${changes[language]}` };
}
