import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureAssets, fixtureCourse } from '../src/outputs/pdf/fixture.ts';
import type { Made } from '../src/outputs/pdf/make-pdfs.ts';
import { ordersOf } from '../src/outputs/pdf/orders-of.ts';
import type { JobFilter } from '../src/outputs/pdf/plan.ts';
import { openPdfCache } from './pdf-cache.ts';

const [course, assets] = [await fixtureCourse(), await fixtureAssets()];
const german = { language: 'de' } as const;
const orders = ordersOf(course, assets, german);
const [first, second] = ['first', 'second'];

let root: string;
let work: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cache-'));
  work = [];
});

afterEach(() => rm(root, { recursive: true }));

test('what was made is not made again, not in the next run either', async () => {
  for (const _ of [1, 2]) {
    const cache = await openPdfCache(root, assets);
    expect(textOf(await cache.get(first, make(first)))).toBe(first);
    expect(textOf(await cache.get(first, make(first)))).toBe(first);
  }
  expect(work).toEqual([first]);
});

test('a damaged entry is noticed and made again', async () => {
  await (await openPdfCache(root, assets)).get(first, make(first));
  const [name = ''] = await readdir(folder());
  await writeFile(join(folder(), name), (await readFile(join(folder(), name))).subarray(0, -1));
  expect(textOf(await (await openPdfCache(root, assets)).get(first, make(first)))).toBe(first);
  await (await openPdfCache(root, assets)).get(first, make(first));
  expect(work).toEqual([first, first]);
});

test('what is no longer asked for is removed, and what an interrupted run left behind', async () => {
  const cache = await openPdfCache(root, assets);
  await cache.get(first, make(first));
  await cache.get(second, make(second));
  await writeFile(join(folder(), 'unfinished.123'), '%PDF');
  const next = await openPdfCache(root, assets);
  await next.get(second, make(second));
  await next.forgetOthers();
  expect(await readdir(folder())).toHaveLength(1);
  await (await openPdfCache(root, assets)).get(second, make(second));
  expect(work).toEqual([first, second]);
});

test('what fails leaves nothing behind', async () => {
  const cache = await openPdfCache(root, assets);
  await expect(cache.get(first, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder())).toEqual([]);
});

test('the list of PDFs is not put together again as long as nothing changes', async () => {
  const lists = [await list(), await list()];
  expect(lists[0]?.map(({ about }) => about)).toEqual(orders.map(({ about }) => about));
  expect(lists[1]).toEqual(lists[0]);
  expect(work).toEqual(['list']);
});

test('the list is found again after its course was printed, which may change how it lies in memory', async () => {
  await list();
  ordersOf(course, assets);
  await list(structuredClone(course));
  expect(work).toEqual(['list']);
});

test('another course, another image and another choice have a list of their own', async () => {
  await list();
  await list({ ...course, facts: new Map([...course.facts].map(([id, fact]) => [id, { ...fact, source: '§ 1000 BGB' }])) });
  await list(course, { ...assets, images: new Map([...assets.images].map(([path, bytes]) => [path, bytes.slice(1)])) });
  await list(course, assets, {});
  expect(work).toHaveLength(4);
});

test('another template and another font are another program', async () => {
  const names = (listed: Awaited<ReturnType<typeof list>>) => listed.map(({ key }) => key);
  const template = new Map([...assets.template].map(([name, text]) => [name, `${text}\n`]));
  const lists = [
    await list(),
    await list(course, { ...assets, template }),
    await list(course, { ...assets, fonts: assets.fonts.slice(1) }),
  ].map(names);
  expect(new Set(lists.flat()).size).toBe(3 * orders.length);
});

async function list(of = course, from = assets, filter: JobFilter = german) {
  return (await openPdfCache(root, from)).list(of, filter, () => {
    work.push('list');
    return Promise.resolve(orders);
  });
}

function folder(): string {
  return join(root, '.cache/pdf');
}

function make(text: string): () => Promise<Made> {
  return () => {
    work.push(text);
    return Promise.resolve({ bytes: new TextEncoder().encode(text), pages: 1 });
  };
}

function textOf({ bytes }: Made): string {
  return new TextDecoder().decode(bytes);
}
