import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { swapFolder } from './swap-folder.ts';

let root: string;
const place = () => join(root, 'dist');
const workshop = () => join(root, '.cache');

async function filled(folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'page.html'), text);
  return text;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
});

test('a finished folder takes the place of the earlier one, and nothing else is left', async () => {
  await filled(place(), 'old');
  expect(await swapFolder(place(), workshop(), (folder) => filled(folder, 'new'))).toBe('new');
  expect(await readFile(join(place(), 'page.html'), 'utf8')).toBe('new');
  expect(await readdir(workshop())).toEqual([]);
});

test('a failure leaves the earlier folder as it was', async () => {
  await filled(place(), 'old');
  const failing = swapFolder(place(), workshop(), async (folder) => {
    await filled(folder, 'half');
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(await readFile(join(place(), 'page.html'), 'utf8')).toBe('old');
  expect(await readdir(workshop())).toEqual([]);
});

test('two runs at once both finish', async () => {
  await Promise.all(
    ['a', 'b'].map((text) => swapFolder(place(), workshop(), (folder) => filled(folder, text)).catch(() => undefined)),
  );
  expect(await readdir(place())).toEqual(['page.html']);
});

test('where the new folder cannot be put in its place, the earlier one comes back', async () => {
  await filled(place(), 'old');
  await expect(swapFolder(place(), workshop(), async () => undefined)).rejects.toThrow('ENOENT');
  expect(await readFile(join(place(), 'page.html'), 'utf8')).toBe('old');
});

test('a run that is killed leaves the earlier folder as it was, and the next run clears its room', async () => {
  await filled(place(), 'old');
  const program = `
    const { swapFolder } = await import(${JSON.stringify(pathToFileURL('scripts/swap-folder.ts').href)});
    const { mkdir, writeFile } = await import('node:fs/promises');
    await swapFolder(${JSON.stringify(place())}, ${JSON.stringify(workshop())}, async (folder) => {
      await mkdir(folder);
      await writeFile(folder + '/page.html', 'half');
      console.log('half');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(child.stdout, 'data');
  expect(await readdir(workshop())).toHaveLength(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await readFile(join(place(), 'page.html'), 'utf8')).toBe('old');
  await swapFolder(place(), workshop(), (folder) => filled(folder, 'new'));
  expect(await readFile(join(place(), 'page.html'), 'utf8')).toBe('new');
  expect(await readdir(workshop())).toEqual([]);
});
