import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** Bytes that a page loads, compressed as hosts send them. */
export interface PageLoad {
  readonly html: number;
  readonly css: number;
  readonly javascript: number;
  readonly fonts: number;
  readonly images: number;
  readonly other: number;
  readonly total: number;
}

/** Measures what a first visit of a page loads. */
export async function measurePage(browser: Browser, url: string): Promise<PageLoad> {
  return onNewPage(browser, async (page, loaded) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    return sums(await Promise.all(loaded));
  });
}

/**
 * Measures what a first search loads on top of the search page.
 *
 * @param url the search page
 * @param label the label of its search field
 */
export async function measureSearch(browser: Browser, url: string, label: string, query: string): Promise<number> {
  return onNewPage(browser, async (page, loaded) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    const before = loaded.length;
    await page.getByLabel(label).fill(query);
    await page.keyboard.press('Enter');
    await page.locator('main').getByRole('link', { name: query }).first().waitFor();
    await page.waitForLoadState('networkidle');
    return sums(await Promise.all(loaded.slice(before))).total;
  });
}

interface Loaded {
  readonly kind: Exclude<keyof PageLoad, 'total'>;
  readonly bytes: number;
}

async function onNewPage<T>(
  browser: Browser,
  measure: (page: Page, loaded: readonly Promise<Loaded>[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded: Promise<Loaded>[] = [];
  page.on('response', (response) => loaded.push(measureResponse(response)));
  const result = await measure(page, loaded);
  await context.close();
  return result;
}

/** Hosts compress text; fonts, pictures and the search index are compressed already. */
async function measureResponse(response: Response): Promise<Loaded> {
  const body = await response.body();
  const kind = kinds[response.request().resourceType()] ?? 'other';
  return { kind, bytes: Math.min(body.length, gzipSync(body, { level: 9 }).length) };
}

const kinds: Readonly<Record<string, Loaded['kind']>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'javascript',
  font: 'fonts',
  image: 'images',
};

function sums(loaded: readonly Loaded[]): PageLoad {
  const of = (kind: Loaded['kind']) => loaded.filter((item) => item.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = {
    html: of('html'),
    css: of('css'),
    javascript: of('javascript'),
    fonts: of('fonts'),
    images: of('images'),
    other: of('other'),
  };
  return { ...parts, total: loaded.reduce((sum, { bytes }) => sum + bytes, 0) };
}
