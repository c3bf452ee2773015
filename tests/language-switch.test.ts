import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languages, type Language } from '../src/model/languages.ts';
import { courseOfSite, participantPages } from './support/built-site.ts';
import { useBrowser } from './support/browsing.ts';
import { pageKinds } from './support/page-kinds.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();

describeWith('the language switch', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  // Where it leads on every page is tested in `links.test.ts`.
  test.each(pageKinds(course))('of $address leads to $twin', async ({ address, twin, language }) => {
    await withPage(async (page) => {
      await page.goto(address);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await switchLanguage(page, language);
      expect(new URL(page.url()).pathname).toBe(twin);
      expect(await page.locator('html').getAttribute('lang')).toBe(otherThan(language));
    });
  });

  describe.each(languages)('from %s', (language) => {
    const activities = participantPages(course, 'activity', language).slice(0, 4);

    test.each(activities)('keeps the place on $address, there and back', async ({ address, twin }) => {
      await withPage(async (page) => {
        await page.goto(address);
        const headings = await page.locator('main h2[id]').count();
        const chosen = Math.floor(headings / 2);
        await readAt(page, chosen);
        await switchLanguage(page, language);
        expect(new URL(page.url()).pathname).toBe(twin);
        await expect.poll(() => page.evaluate(isBeingRead, chosen)).toBe(true);
        await switchLanguage(page, otherThan(language));
        expect(new URL(page.url()).pathname).toBe(address);
        await expect.poll(() => page.evaluate(isBeingRead, chosen)).toBe(true);
      });
    });
  });
});

async function switchLanguage(page: Page, from: Language): Promise<void> {
  const nav = page.getByRole('navigation', { name: course.words[from]['nav.language'] });
  const link = nav.locator(`a[hreflang="${otherThan(from)}"]`);
  // The switch may be out of sight: no scrolling back to it, readers reach it by keyboard.
  await link.focus();
  await Promise.all([page.waitForURL((url) => url.pathname.startsWith(`/${otherThan(from)}/`)), page.keyboard.press('Enter')]);
  await page.waitForLoadState('load');
}

function otherThan(language: Language): Language {
  return languages.find((candidate) => candidate !== language) ?? language;
}

/** Scrolls to a heading, as a reader would. */
async function readAt(page: Page, index: number): Promise<void> {
  await page
    .locator('main h2[id]')
    .nth(index)
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(300);
}

/** Runs in the browser: whether the heading is on the screen. */
function isBeingRead(index: number): boolean {
  const heading = document.querySelectorAll('main h2[id]')[index];
  const top = heading?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < innerHeight;
}
