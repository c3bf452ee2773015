import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';

/** Does something on an empty page of a fresh browser profile, and closes it; addresses are those of the built site. */
export type WithPage = <T>(work: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;

/** Starts a browser for the tests of this file. */
export function useBrowser(executablePath: string): WithPage {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(executablePath);
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (work, options = {}) => {
    const context = await browser.newContext({ baseURL: inject('site'), reducedMotion: 'reduce', ...options });
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  };
}

/**
 * Starts a browser with one profile for all tests of this file, for those that look at many pages and
 * leave nothing behind: styles and fonts are fetched once.
 *
 * @param prepare what every page of the profile is to have
 */
export function useProfile(
  executablePath: string,
  options: BrowserContextOptions,
  prepare: (context: BrowserContext) => Promise<unknown>,
): <T>(work: (page: Page) => Promise<T>) => Promise<T> {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launchChromium(executablePath);
    context = await browser.newContext({ baseURL: inject('site'), reducedMotion: 'reduce', ...options });
    await prepare(context);
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (work) => {
    const page = await context.newPage();
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };
}

/**
 * Starts a browser with one page for all tests of this file: opening a page takes longer than going to
 * the next address on one that is open.
 *
 * @param prepare what is brought to the page before the first visit
 */
export function useOnePage<P>(
  executablePath: string,
  prepare: (page: Page) => Promise<P>,
): <T>(work: (page: Page, prepared: P) => Promise<T>) => Promise<T> {
  let browser: Browser;
  let page: Page;
  let prepared: P;
  beforeAll(async () => {
    browser = await launchChromium(executablePath);
    page = await browser.newPage({ baseURL: inject('site'), reducedMotion: 'reduce' });
    prepared = await prepare(page);
  });
  afterAll(async () => {
    await browser.close();
  });
  return (work) => work(page, prepared);
}

/** Opens all details of a page, so that what waits in them is looked at too. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
