import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { smallerChunks, type IndexFile } from './smaller-chunks.ts';

afterAll(() => close());

test('the index is the same in smaller files: every word once, in order, where the list of files says', async () => {
  const whole = await indexOf(Array.from({ length: 9000 }, (_, n) => `wort${n.toString(36)}straße`).join(' '));
  const cut = smallerChunks(whole);
  expect(wordLists(cut).length).toBeGreaterThan(wordLists(whole).length);
  expect(wordLists(cut).flat()).toEqual(wordLists(whole).flat());
  for (const words of wordLists(cut)) expect(words.join('').length).toBeLessThan(14_000);
  expect(boundsOf(cut)).toEqual(wordLists(cut).map((words) => [words[0], words.at(-1)]));
});

test('all other files stay as they are', async () => {
  const whole = await indexOf('Die Mitgliederversammlung wählt den Vorstand.');
  const others = (files: readonly IndexFile[]) => files.filter(({ path }) => !/pf_(index|meta)$/.test(path));
  expect(others(smallerChunks(whole))).toEqual(others(whole));
});

async function indexOf(text: string): Promise<readonly IndexFile[]> {
  const { index } = await createIndex({});
  await index?.addHTMLFile({ url: '/', content: `<html lang="de"><title>x</title><main>${text}</main></html>` });
  return (await index?.getFiles())?.files ?? [];
}

type Chunk = readonly [first: string, last: string, name: string];

function chunksOf(files: readonly IndexFile[]): readonly Chunk[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  return (dataOf(meta) as readonly [unknown, unknown, readonly Chunk[]])[2];
}

function boundsOf(files: readonly IndexFile[]): readonly (readonly string[])[] {
  return chunksOf(files).map(([first, last]) => [first, last]);
}

/** The words of each file, in the order of the list of files. */
function wordLists(files: readonly IndexFile[]): readonly (readonly string[])[] {
  return chunksOf(files).map(([, , name]) => {
    const file = files.find(({ path }) => path === `index/${name}.pf_index`);
    return (dataOf(file) as readonly [readonly (readonly [string])[]])[0].map(([word]) => word);
  });
}

function dataOf(file: IndexFile | undefined): unknown {
  return decode(gunzipSync(file?.content ?? new Uint8Array()).subarray('pagefind_dcd'.length));
}
