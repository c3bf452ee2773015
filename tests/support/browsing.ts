import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

/** Opens all details of a page, so that what waits in them is looked at too. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
