import type { Course } from '../src/model/course.ts';
import type { Download } from '../src/model/manifest.ts';
import { downloadOf, type Pdf } from '../src/outputs/pdf/make-pdfs.ts';
import type { JobFilter } from '../src/outputs/pdf/plan.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';
import { openPdfCache, type Listed, type PdfCache } from './pdf-cache.ts';
import { openWorkshop, type Workshop } from './pdf-workshop.ts';

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
export async function pressPdfs({ course, root, filter, assets }: Printing, take: TakePdf): Promise<readonly Download[]> {
  const cache = await openPdfCache(root, assets);
  const workshop = openWorkshop(course, assets, filter ?? {});
  try {
    const list = await cache.list(course, filter ?? {}, workshop.orders);
    // The packs come last and take longest: begun first, they leave no thread without work at the end.
    const work = list.toReversed().map((listed) => press(listed, cache, workshop, take));
    const downloads = allOf((await Promise.allSettled(work)).toReversed());
    if (!filter) await cache.forgetOthers();
    return downloads;
  } finally {
    await workshop.close();
  }
}

async function press({ about, key }: Listed, cache: PdfCache, workshop: Workshop, take: TakePdf): Promise<Download> {
  let isNew = false;
  const made = await cache.get(key, () => {
    isNew = true;
    return workshop.make(about.file);
  });
  const download = downloadOf(about, made);
  await take({ download, bytes: made.bytes }, isNew);
  return download;
}

function allOf<T>(results: readonly PromiseSettledResult<T>[]): readonly T[] {
  const complaints = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const messages = new Set(complaints.map((reason) => (reason instanceof Error ? reason.message : String(reason))));
  if (messages.size > 0) throw new Error([...messages].join('\n'), { cause: complaints[0] });
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
