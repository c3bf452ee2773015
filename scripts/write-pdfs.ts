import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../src/model/course.ts';
import { languages } from '../src/model/languages.ts';
import type { Archive, Download } from '../src/model/manifest.ts';
import { archiveOf } from '../src/outputs/pdf/archive.ts';
import type { Pdf } from '../src/outputs/pdf/make-pdfs.ts';
import { readPrintAssets } from '../src/read/read-print-assets.ts';
import { pressPdfs } from './press-pdfs.ts';
import { swapFolder } from './swap-folder.ts';

/**
 * Makes all PDFs of a course and their list `manifest.json`, then the ZIPs and theirs, `archives.json`.
 * What was made before comes from `.cache/pdf/`. The folder of an earlier run stays as it was until the
 * last file is written.
 *
 * @param folder where files and lists belong
 */
export async function writePdfs(
  course: Course,
  root: string,
  folder: string,
  log: (line: string) => void,
): Promise<readonly Download[]> {
  const assets = await readPrintAssets(root);
  return swapFolder(folder, join(root, '.cache'), async (next) => {
    await mkdir(next);
    const downloads = await pressPdfs({ course, assets, root }, async ({ download, bytes }, isNew) => {
      await writeFile(join(next, download.file), bytes);
      if (isNew) log(`  ${download.file}: ${download.pages} pages, ${Math.round(download.bytes / 1000)} kB`);
    });
    await writeJson(join(next, 'manifest.json'), downloads);
    await writeJson(join(next, 'archives.json'), await writeArchives(course, root, next, downloads));
    return downloads;
  });
}

async function writeArchives(
  course: Course,
  root: string,
  folder: string,
  downloads: readonly Download[],
): Promise<readonly Archive[]> {
  const licence = await readFile(join(root, 'LICENSE.md'), 'utf8');
  const pdfs = await Promise.all(
    downloads.map(async (download): Promise<Pdf> => ({ download, bytes: await readFile(join(folder, download.file)) })),
  );
  const packed = languages.map((language) => archiveOf(course, language, pdfs, licence));
  await Promise.all(packed.map(({ archive, bytes }) => writeFile(join(folder, archive.file), bytes)));
  return packed.map(({ archive }) => archive);
}

function writeJson(path: string, value: unknown): Promise<void> {
  return writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
