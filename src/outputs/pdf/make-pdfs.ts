import { createHash } from 'node:crypto';
import type { Course } from '../../model/course.ts';
import type { Download } from '../../model/manifest.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import { foreignDrawingFonts } from './drawing-fonts.ts';
import { finishPdf } from './finish.ts';
import { readFonts, type Fonts } from './fonts.ts';
import { formatMissingGlyph, missingGlyphs } from './glyphs.ts';
import type { Order } from './order.ts';
import { ordersOf } from './orders-of.ts';
import type { JobFilter } from './plan.ts';
import type { Typesetter } from './typesetter.ts';

/** A PDF as it is made. */
export interface Made {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

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
 * @throws Error as `refuseUndrawable` and `makePdf` do
 */
export async function* makePdfs(
  course: Course,
  assets: PrintAssets,
  typesetter: Typesetter,
  filter: JobFilter = {},
): AsyncGenerator<Pdf> {
  refuseUndrawable(course, assets.images);
  const fonts = readFonts(assets.fonts);
  for (const order of ordersOf(course, assets, filter)) {
    const made = await makePdf(order, typesetter, fonts);
    yield { download: downloadOf(order.about, made), bytes: made.bytes };
  }
}

/**
 * Looks at what typesetting would pass over in silence.
 *
 * @throws Error when a character has no glyph in our fonts or a drawing asks for a font of its own;
 *   the message names file and place
 */
export function refuseUndrawable(course: Course, images: PrintAssets['images']): void {
  const complaints = [...missingGlyphs(course, images).map(formatMissingGlyph), ...foreignDrawingFonts(images)];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/**
 * Makes one PDF.
 *
 * @throws Error when the template cannot set the data, or a drawing brings a font of its own; the
 *   message names file and place
 */
export async function makePdf({ data, finish }: Order, typesetter: Typesetter, { names }: Fonts): Promise<Made> {
  const { bytes, pages } = await typesetter.typeset(data);
  return { bytes: await finishPdf(bytes, finish, names), pages };
}

/** The row of a PDF in the list of downloads. */
export function downloadOf({ license, ...first }: Order['about'], { bytes, pages }: Made): Download {
  return { ...first, pages, bytes: bytes.length, sha256: sha256Of(bytes), license };
}

/** The SHA-256 of a file in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
