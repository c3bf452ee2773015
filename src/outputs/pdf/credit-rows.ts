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

/** The credits of the images that a document shows, in their order, and of the fonts it is set in. */
export function creditRows(course: Course, job: Job, texts: readonly ShownText[]): readonly CreditRow[] {
  const folder = job.module.plan.folder;
  const shown = usedFigures(texts).map(({ document, figure }) => ({
    file: `${folder}/${figure.file}`,
    id: figureId(document, figure.segment),
  }));
  const files = [...new Set(shown.map(({ file }) => file))];
  const images = files.flatMap((file) => course.credits.filter((credit) => credit.file === file));
  const fonts = course.credits.filter(({ file }) => file.startsWith('fonts/'));
  return [...images, ...fonts].map((credit) => {
    const figures = shown.filter(({ file }) => file === credit.file).map(({ id }) => id);
    return creditRow(credit, course, job, figures);
  });
}

function creditRow(credit: Credit, { settings }: Course, { language }: Job, figures: readonly string[]): CreditRow {
  const { title, author, licence, licenceUrl, source, changes } = credit;
  return {
    figures,
    title: title[language],
    author: author[language],
    licence: licence === settings.licence.id ? settings.licence.name : licence,
    licenceUrl,
    source: `${source[language]}; ${changes[language]}`,
  };
}
