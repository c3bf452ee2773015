import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestSchema } from '../src/model/manifest.ts';
import type { Sizes } from '../src/report/report.ts';

/** Measures a built site; `undefined` where nothing was built. */
export async function measureSite(dist: string): Promise<Sizes | undefined> {
  const manifest = await readFile(join(dist, 'downloads/manifest.json'), 'utf8').catch(() => undefined);
  if (manifest === undefined) return undefined;
  const downloads = manifestSchema.parse(JSON.parse(manifest));
  const sum = (of: 'pages' | 'bytes') => downloads.reduce((total, file) => total + file[of], 0);
  const { pages, bytes } = await measureFolder(dist);
  return { pages, siteBytes: bytes, pdfs: downloads.length, pdfPages: sum('pages'), pdfBytes: sum('bytes') };
}

/** How many pages a folder holds, and the bytes of all its files. */
export async function measureFolder(folder: string): Promise<{ readonly pages: number; readonly bytes: number }> {
  let [pages, bytes] = [0, 0];
  for await (const entry of glob('**/*', { cwd: folder })) {
    const { size } = await stat(join(folder, entry));
    bytes += size;
    if (entry.endsWith('.html')) pages += 1;
  }
  return { pages, bytes };
}
