import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pictureFolder } from '../src/reference/example-on-paper.ts';
import { referenceFiles } from './reference.ts';

test(
  'the authors\' reference in docs/ says what the program does: else run "npm run reference"',
  { timeout: 120_000 },
  async () => {
    const files = await referenceFiles(process.cwd());
    for (const [file, text] of files) expect((await readFile(file, 'utf8')) === text, `${file} is as it should be`).toBe(true);
    const pictures = (await readdir(pictureFolder)).map((name) => `${pictureFolder}/${name}`);
    expect(pictures.filter((file) => !files.has(file))).toEqual([]);
  },
);
