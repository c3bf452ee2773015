import { expect, inject, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { useBrowser } from './support/browsing.ts';
import { courseOfSite } from './support/built-site.ts';
import { pageOfKind } from './support/page-kinds.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();
const kinds = ['participant module', 'participant worksheet', 'figures'];
const pages = languages.flatMap((language) => kinds.map((kind) => pageOfKind(course, kind, language)));

describeWith('how to credit', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  test.each(pages)('$address: its buttons copy text, HTML and Markdown', async ({ address, language }) => {
    const words = course.words[language];
    await withPage(
      async (page) => {
        await page.goto(address);
        const credit = page.locator('.credit').first();
        await credit.locator('summary').click();
        const rows = await credit.locator('[data-credit]').all();
        expect(rows).toHaveLength(6);
        for (const row of rows) {
          await row.getByRole('button').click();
          await row.getByText(words['credit.copied']).waitFor();
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          expect(copied).toBe((await row.locator('[data-credit-text]').textContent())?.trim());
          expect(copied).toContain(course.settings.author[language]);
          expect(copied).toContain('creativecommons.org/licenses/by/4.0/');
        }
        expect(await rows[1]?.locator('[data-credit-text]').textContent()).toContain('rel="license"');
        expect(await rows[3]?.locator('[data-credit-text]').textContent()).toContain(words['credit.adapted']);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test.each(pages)(
    '$address: where the page may not copy, the line is marked and readers are told',
    async ({ address, language }) => {
      await withPage(async (page) => {
        await page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
        });
        await page.goto(address);
        const row = page.locator('[data-credit]').first();
        await row.getByRole('button').click();
        await row.getByText(course.words[language]['credit.failed']).waitFor();
        const marked = await page.evaluate(() => getSelection()?.toString().trim());
        expect(marked).toBe((await row.locator('[data-credit-text]').textContent())?.trim());
      });
    },
  );

  test.each(pages)(
    '$address: without JavaScript every line can be read and nothing is offered that does not work',
    async ({ address }) => {
      await withPage(
        async (page) => {
          await page.goto(address);
          const credit = page.locator('.credit').first();
          expect(await credit.getByRole('button').count()).toBe(0);
          await credit.locator('summary').click();
          for (const line of await credit.locator('[data-credit-text]').all()) expect(await line.isVisible()).toBe(true);
        },
        { javaScriptEnabled: false },
      );
    },
  );
});
