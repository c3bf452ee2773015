import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivesSchema, manifestSchema, type Archive, type Download } from '../model/manifest.ts';

/**
 * The PDFs that were made, from `.cache/downloads/manifest.json` below a project's root; none before
 * the first run of `npm run pdf`.
 *
 * @throws where the file is there but is no list of downloads
 */
export async function readDownloads(root: string): Promise<readonly Download[]> {
  const text = await readIfThere(join(root, '.cache/downloads/manifest.json'));
  return text === undefined ? [] : manifestSchema.parse(JSON.parse(text));
}

/** The ZIPs that were packed, from `.cache/downloads/archives.json`; none before the first build. */
export async function readArchives(root: string): Promise<readonly Archive[]> {
  const text = await readIfThere(join(root, '.cache/downloads/archives.json'));
  return text === undefined ? [] : archivesSchema.parse(JSON.parse(text));
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
