import { workerData } from 'piscina';
import { readFonts } from '../src/outputs/pdf/fonts.ts';
import { makePdf, type Made } from '../src/outputs/pdf/make-pdfs.ts';
import type { Order } from '../src/outputs/pdf/order.ts';
import { openTypesetter } from '../src/outputs/pdf/open-typesetter.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';

// A thread that makes PDFs. It keeps compiler, fonts and images from one to the next.
const assets = workerData as PrintAssets;
const typesetter = await openTypesetter(assets);
const fonts = readFonts(assets.fonts);

/** Makes one PDF in this thread. */
export default function makeInThread(order: Order): Promise<Made> {
  return makePdf(order, typesetter, fonts);
}
