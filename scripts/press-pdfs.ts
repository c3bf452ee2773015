import type { Course } from '../src/model/course.ts';
import type { Download } from '../src/model/manifest.ts';
import { downloadOf, refuseUndrawable, type Pdf } from '../src/outputs/pdf/make-pdfs.ts';
import { ordersOf, type Order } from '../src/outputs/pdf/order.ts';
import type { JobFilter } from '../src/outputs/pdf/plan.ts';
import { printableImages } from '../src/outputs/pdf/printable-images.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';
import { openPdfCache, type PdfCache } from './pdf-cache.ts';
import { openThreads, type PdfThreads } from './pdf-threads.ts';

/** What PDFs are made of, and the project's root with its cache. */
export interface Printing {
  readonly course: Course;
  readonly assets: PrintAssets;
  readonly root: string;
  /** Narrows down which ones; without it all are made, and the cache forgets all others. */
  readonly filter?: JobFilter;
}

/** Takes a finished PDF; `isNew` tells whether it was made just now. */
export type TakePdf = (pdf: Pdf, isNew: boolean) => Promise<void>;

/**
 * Makes PDFs side by side, those that were made before excepted.
 *
 * @returns the list of downloads, always in the same order
 * @throws Error with all that is wrong with content or images, or with any PDF, when each has been tried
 */
export async function pressPdfs({ course, root, filter, ...files }: Printing, take: TakePdf): Promise<readonly Download[]> {
  refuseUndrawable(course, files.assets.images);
  const assets = { ...files.assets, images: await printableImages(files.assets.images) };
  const cache = await openPdfCache(root, assets);
  const threads = openThreads(assets);
  try {
    const work = ordersOf(course, assets, filter).map((order) => press(order, cache, threads, take));
    const downloads = allOf(await Promise.allSettled(work));
    if (!filter) await cache.forgetOthers();
    return downloads;
  } finally {
    await threads.close();
  }
}

async function press(order: Order, cache: PdfCache, threads: PdfThreads, take: TakePdf): Promise<Download> {
  let isNew = false;
  const made = await cache.get(order, (missing) => {
    isNew = true;
    return threads.make(missing);
  });
  const download = downloadOf(order, made);
  await take({ download, bytes: made.bytes }, isNew);
  return download;
}

function allOf<T>(results: readonly PromiseSettledResult<T>[]): readonly T[] {
  const complaints = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const messages = new Set(complaints.map((reason) => (reason instanceof Error ? reason.message : String(reason))));
  if (messages.size > 0) throw new Error([...messages].join('\n'), { cause: complaints[0] });
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
