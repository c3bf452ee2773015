import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../src/model/course.ts';
import { entryOf, madeOf } from '../src/outputs/pdf/cache-entry.ts';
import { cacheKey } from '../src/outputs/pdf/cache-key.ts';
import type { Made } from '../src/outputs/pdf/make-pdfs.ts';
import type { Order } from '../src/outputs/pdf/order.ts';
import type { JobFilter } from '../src/outputs/pdf/plan.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';
import { programHash } from './program-hash.ts';

/** A PDF that is to be made or was made before. */
export interface Listed {
  readonly about: Order['about'];
  /** The name of its entry: a hash of all that goes into it. */
  readonly key: string;
}

/** PDFs that were made before, in `.cache/pdf/`. */
export interface PdfCache {
  /**
   * The PDFs of a course. Where nothing has changed the list of the last run is taken, so that no data
   * for print have to be put together.
   */
  readonly list: (course: Course, filter: JobFilter, orders: () => Promise<readonly Order[]>) => Promise<readonly Listed[]>;
  /** Gives a PDF from the cache, or makes it and keeps it there. An entry that was damaged is made again. */
  readonly get: (key: string, make: () => Promise<Made>) => Promise<Made>;
  /** Removes what was not asked for since the cache was opened. */
  readonly forgetOthers: () => Promise<void>;
}

/** Opens the cache below a project's root. */
export async function openPdfCache(root: string, assets: PrintAssets): Promise<PdfCache> {
  const folder = join(root, '.cache/pdf');
  const program = hashOf([await programHash(['src/outputs/pdf']), ...assets.fonts, ...[...assets.template].flat()]);
  // Data for print come from the model too; the entries know these data and need not know their program.
  const lister = hashOf([program, await programHash(['src/model', 'src/styles'])]);
  const asked = new Set<string>();
  await mkdir(folder, { recursive: true });
  const get: PdfCache['get'] = async (key, make) => {
    asked.add(key);
    const entry = await readFile(join(folder, key)).catch(() => undefined);
    return (entry && madeOf(entry)) ?? keep(folder, key, await make());
  };
  return {
    get,
    list: async (course, filter, orders) => {
      const key = hashOf([lister, JSON.stringify([course, filter], mapsAsLists), ...[...assets.images].flat()]);
      const { bytes } = await get(key, async () => listOf(await orders(), program, assets.images));
      return JSON.parse(Buffer.from(bytes).toString('utf8')) as readonly Listed[];
    },
    forgetOthers: async () => {
      const old = (await readdir(folder)).filter((name) => !asked.has(name));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** A list is kept as PDFs are: with the sum that shows whether it is whole. */
function listOf(orders: readonly Order[], program: string, images: PrintAssets['images']): Made {
  const list = orders.map((order): Listed => ({ about: order.about, key: cacheKey(order, program, images) }));
  return { bytes: Buffer.from(JSON.stringify(list)), pages: 0 };
}

/** An entry gets its name when it is whole, so an interruption leaves none that is not. */
async function keep(folder: string, key: string, made: Made): Promise<Made> {
  const unfinished = join(folder, `${key}.${process.pid}`);
  await writeFile(unfinished, entryOf(made));
  await rename(unfinished, join(folder, key));
  return made;
}

/** JSON has no maps. */
function mapsAsLists(_: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}
