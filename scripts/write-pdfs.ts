import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../src/model/course.ts';
import type { Download } from '../src/model/manifest.ts';
import { makePdfs } from '../src/outputs/pdf/make-pdfs.ts';
import { nativeTypesetter } from '../src/outputs/pdf/native-typesetter.ts';
import { readPrintAssets } from '../src/read/read-print-assets.ts';
import { swapFolder } from './swap-folder.ts';

/**
 * Makes all PDFs of a course and their list, `manifest.json`. The folder of an earlier run stays
 * as it was until the last file is written.
 *
 * @param folder where files and list belong
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
    const downloads: Download[] = [];
    for await (const { download, bytes } of makePdfs(course, assets, nativeTypesetter(assets))) {
      await writeFile(join(next, download.file), bytes);
      downloads.push(download);
      log(`  ${download.file}: ${download.pages} pages, ${Math.round(download.bytes / 1000)} kB`);
    }
    await writeFile(join(next, 'manifest.json'), `${JSON.stringify(downloads, null, 2)}\n`);
    return downloads;
  });
}
