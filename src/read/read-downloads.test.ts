import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDownloads } from './read-downloads.ts';

const download = {
  file: 'mit-02-wie-ein-verein-funktioniert-leitfaden.pdf',
  title: 'Leitfaden: Wie ein Verein funktioniert',
  languages: ['de'],
  edition: 'trainer-guide',
  modules: [2],
  pages: 38,
  bytes: 123456,
  sha256: 'a',
  license: 'CC-BY-4.0',
};

test('before the first PDF there are no downloads', async () => {
  expect(await readDownloads(await projectWith(undefined))).toEqual([]);
});

test('downloads are those of the list', async () => {
  expect(await readDownloads(await projectWith(JSON.stringify([download])))).toEqual([download]);
});

test('a list that is broken or says something else is refused', async () => {
  await expect(readDownloads(await projectWith('[{'))).rejects.toThrow();
  await expect(readDownloads(await projectWith(JSON.stringify([{ ...download, pages: 'many' }])))).rejects.toThrow(/pages/);
});

async function projectWith(manifest: string | undefined): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'downloads-'));
  await mkdir(join(root, '.cache/downloads'), { recursive: true });
  if (manifest !== undefined) await writeFile(join(root, '.cache/downloads/manifest.json'), manifest);
  return root;
}
