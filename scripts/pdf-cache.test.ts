import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureAssets, fixtureCourse } from '../src/outputs/pdf/fixture.ts';
import type { Made } from '../src/outputs/pdf/make-pdfs.ts';
import { ordersOf, type Order } from '../src/outputs/pdf/order.ts';
import { openPdfCache } from './pdf-cache.ts';

const assets = await fixtureAssets();
const orders = ordersOf(await fixtureCourse(), assets, { language: 'de' });
const [first, second] = orders as readonly [Order, Order];

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
    expect(textOf(await cache.get(first, make))).toBe(first.about.file);
    expect(textOf(await cache.get(first, make))).toBe(first.about.file);
  }
  expect(work).toEqual([first.about.file]);
});

test('a damaged entry is noticed and made again', async () => {
  await (await openPdfCache(root, assets)).get(first, make);
  const [name = ''] = await readdir(folder());
  await writeFile(join(folder(), name), (await readFile(join(folder(), name))).subarray(0, -1));
  expect(textOf(await (await openPdfCache(root, assets)).get(first, make))).toBe(first.about.file);
  await (await openPdfCache(root, assets)).get(first, make);
  expect(work).toEqual([first.about.file, first.about.file]);
});

test('what is no longer asked for is removed, and what an interrupted run left behind', async () => {
  const cache = await openPdfCache(root, assets);
  await cache.get(first, make);
  await cache.get(second, make);
  await writeFile(join(folder(), 'unfinished.123'), '%PDF');
  const next = await openPdfCache(root, assets);
  await next.get(second, make);
  await next.forgetOthers();
  expect(await readdir(folder())).toHaveLength(1);
  await (await openPdfCache(root, assets)).get(second, make);
  expect(work).toEqual([first.about.file, second.about.file]);
});

test('what fails leaves nothing behind', async () => {
  const cache = await openPdfCache(root, assets);
  await expect(cache.get(first, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder())).toEqual([]);
});

test('another template is another program', async () => {
  await (await openPdfCache(root, assets)).get(first, make);
  const template = new Map([...assets.template].map(([name, text]) => [name, `${text}\n`]));
  await (await openPdfCache(root, { ...assets, template })).get(first, make);
  expect(work).toHaveLength(2);
});

function folder(): string {
  return join(root, '.cache/pdf');
}

function make({ about }: Order): Promise<Made> {
  work.push(about.file);
  return Promise.resolve({ bytes: new TextEncoder().encode(about.file), pages: 1 });
}

function textOf({ bytes }: Made): string {
  return new TextDecoder().decode(bytes);
}
