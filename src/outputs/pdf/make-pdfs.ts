import { createHash } from 'node:crypto';
import type { Course } from '../../model/course.ts';
import type { Download } from '../../model/manifest.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import { sourceOf } from './back-matter.ts';
import { foreignDrawingFonts } from './drawing-fonts.ts';
import { finishPdf, type FinishFacts } from './finish.ts';
import { formatMissingGlyph, missingGlyphs } from './glyphs.ts';
import { jobsOf, type Job, type JobFilter } from './plan.ts';
import { printData } from './print-data.ts';
import { readFonts, type Fonts } from './fonts.ts';
import type { Typesetter } from './typesetter.ts';

/** A finished PDF and its row in the list of downloads. */
export interface Pdf {
  readonly download: Download;
  readonly bytes: Uint8Array;
}

/**
 * Makes the PDFs of a course, one after the other, so that each can be written before the next is
 * begun.
 *
 * @param filter narrows down which ones; without it all are made
 * @throws Error when a character has no glyph in our fonts, the template cannot set the data, or a
 *   drawing brings a font of its own; the message names file and place
 */
export async function* makePdfs(
  course: Course,
  assets: PrintAssets,
  typesetter: Typesetter,
  filter: JobFilter = {},
): AsyncGenerator<Pdf> {
  const fonts = readFonts(assets.fonts);
  const complaints = [
    ...missingGlyphs(course, assets.images, fonts).map(formatMissingGlyph),
    ...foreignDrawingFonts(assets.images),
  ];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  for (const job of jobsOf(course, filter)) yield makePdf(course, job, assets, typesetter, fonts);
}

/** The row of a PDF in the list of downloads. */
export function downloadOf(job: Job, bytes: Uint8Array, pages: number, course: Course): Download {
  const { file, title, language, edition, module } = job;
  return {
    file,
    title,
    languages: [language],
    edition,
    modules: [module.plan.number],
    pages,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    license: course.settings.licence.id,
  };
}

async function makePdf(course: Course, job: Job, assets: PrintAssets, typesetter: Typesetter, fonts: Fonts): Promise<Pdf> {
  const typeset = typesetter.typeset(printData(course, job, assets));
  const bytes = await finishPdf(typeset.bytes, finishFacts(course, job), fonts.names);
  return { download: downloadOf(job, bytes, typeset.pages, course), bytes };
}

function finishFacts(course: Course, job: Job): FinishFacts {
  const { language, module, title } = job;
  const { summary, keywords } = module.in[language].module.frontmatter;
  const { author, publisher, licence } = course.settings;
  return {
    title,
    author: author[language],
    description: summary,
    keywords,
    language,
    publisher: publisher.name[language],
    rights: `${author[language]}, ${licence.name}, ${licence.url[language]}`,
    licenceUrl: licence.url[language],
    statementUrl: sourceOf(course, job),
  };
}
