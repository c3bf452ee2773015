import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { expect, inject, test } from 'vitest';
import { courseOfSite } from './support/built-site.ts';
import { useProfile } from './support/browsing.ts';
import { elementsOfPage } from './support/page-html.ts';
import { pageKinds } from './support/page-kinds.ts';
import { describeWith } from './tools/found.ts';

const folder = join('dist', '_astro');
const fonts = (await readdir(folder)).filter((file) => file.endsWith('.woff2'));
const pages = [...pageKinds(await courseOfSite()).map(({ address }) => address), '/', '/404.html'];

test('there are two fonts, each of at most 15 kB', async () => {
  const sizes = await Promise.all(fonts.map(async (file) => (await readFile(join(folder, file))).length));
  expect(sizes).toHaveLength(2);
  for (const size of sizes) expect(size).toBeLessThan(15_000);
});

test.each(fonts)('%s holds the letters of participants’ names and the punctuation of texts', async (file) => {
  const font = create(await readFile(join(folder, file)));
  if (font.isCollection) throw new Error(`${file} is several fonts.`);
  const missing = [...'ßäöüğışłčřąțŞİ„“‚‘’”–…·§€×‹›'].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});

test.each(pages)('%s asks for both fonts at once', async (address) => {
  const preloads = (await elementsOfPage(address)).filter(({ attributes: { rel, as } }) => rel === 'preload' && as === 'font');
  expect(preloads.map(({ attributes: { href } }) => href?.split('/').at(-1)).sort()).toEqual([...fonts].sort());
  expect(preloads.every(({ attributes: { crossorigin } }) => crossorigin !== undefined)).toBe(true);
});

describeWith('a page that loads', inject('chromium'), (chromium) => {
  const visit = useProfile(chromium, {}, () => Promise.resolve());

  test.each(pages)('moves nothing on %s', async (address) => {
    const moved = await visit(async (page) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      return page.evaluate(
        () =>
          new Promise<number>((measured) => {
            new PerformanceObserver((list) => {
              const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
              measured(shifts.reduce((sum, { value }) => sum + value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => measured(0), 300);
          }),
      );
    });
    expect(moved).toBeLessThan(0.01);
  });
});
