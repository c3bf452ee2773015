import { describe, expect, inject, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { editions } from '../src/model/manifest.ts';
import { courseOfSite, listedPages, participantPages } from './support/built-site.ts';
import { useBrowser } from './support/browsing.ts';
import { pageKinds } from './support/page-kinds.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();

describeWith('without JavaScript', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);
  const options = { javaScriptEnabled: false };

  test.each(pageKinds(course))('$address shows its title, its text and a way on', async ({ address }) => {
    await withPage(async (page) => {
      await page.goto(address);
      expect(await page.locator('main h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
      expect(await page.locator('header a[href]').first().isVisible()).toBe(true);
    }, options);
  });

  describe.each(languages)('in %s', (language) => {
    const words = course.words[language];

    test.each(participantPages(course, 'quiz', language))(
      '$address keeps the answers in details to open',
      async ({ address }) => {
        await withPage(async (page) => {
          await page.goto(address);
          const details = page.locator('details').filter({ has: page.locator('summary', { hasText: words['quiz.answers'] }) });
          expect(await details.count()).toBeGreaterThanOrEqual(10);
          const answer = details.first().getByRole('listitem').first();
          expect(await answer.isVisible()).toBe(false);
          await details.first().locator('summary').click();
          expect(await answer.isVisible()).toBe(true);
          expect(await page.getByRole('button', { name: words['quiz.check'] }).count()).toBe(0);
        }, options);
      },
    );

    test('the search page says what it needs', async () => {
      const search = listedPages(course).find((page) => page.language === language && page.target.page === 'search');
      await withPage(async (page) => {
        await page.goto(search?.address ?? '');
        // The browser's test mode leaves <noscript> hidden, unlike readers who switch JavaScript off.
        expect(await page.locator('main noscript').textContent()).toContain(words['search.noScript']);
      }, options);
    });

    test('the downloads page leads to every PDF', async () => {
      const downloads = listedPages(course).find((page) => page.language === language && page.target.page === 'downloads');
      await withPage(async (page) => {
        await page.goto(downloads?.address ?? '');
        const hrefs = await page
          .locator('main a[href$=".pdf"]')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        expect(new Set(hrefs).size).toBeGreaterThanOrEqual(course.modules.length * editions.length);
        for (const href of hrefs) expect((await fetch(href)).headers.get('content-type')).toBe('application/pdf');
      }, options);
    });
  });
});
