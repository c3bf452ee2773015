import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { allRules, bringAxe, onlyColours, violationsOn } from './support/axe.ts';
import { openDetails, useProfile } from './support/browsing.ts';
import { courseOfSite } from './support/built-site.ts';
import { faintText } from './support/faint-text.ts';
import { pageKinds, pageOfKind } from './support/page-kinds.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();
const kinds = pageKinds(course);

/** Every kind of page, and the two that speak all languages. */
const pages = [...kinds.map(({ address }) => address), '/', '/404.html'];

/** What every page must hold without colours is tested in `every-page.test.ts`. */
describeWith('axe', inject('chromium'), (chromium) => {
  const visit = useProfile(chromium, {}, bringAxe);

  test('finds what is wrong with a page, and colours that cannot be read', async () => {
    const found = await visit(async (page) => {
      await page.goto('/de/');
      await page.evaluate(() => {
        const faint = Object.assign(document.createElement('p'), { textContent: 'Vorstand' });
        faint.style.color = '#ccc';
        document.querySelector('main')?.append(Object.assign(new Image(), { src: '/icon.svg' }), faint);
      });
      return violationsOn(page, allRules);
    });
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  });

  test.each(pages)('finds no colour that cannot be read on %s: light, dark and with colours of the reader', async (address) => {
    await visit(async (page) => {
      await page.goto(address);
      await openDetails(page);
      await expectReadableColours(page);
    });
  });

  test.each(course.settings.modules)(
    'finds no colour that cannot be read in the colours of module $number',
    async ({ number }) => {
      await visit(async (page) => {
        for (const kind of ['participant activity', 'participant module']) {
          await page.goto(pageOfKind(course, kind, languages[0]).address);
          await page.evaluate((module) => document.body.setAttribute('data-module', String(module)), number);
          expect.soft(await violationsOn(page, onlyColours), `${kind}, light`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect.soft(await violationsOn(page, onlyColours), `${kind}, dark`).toEqual([]);
        }
      });
    },
  );

  describe.each(languages)('in %s', (language) => {
    const words = course.words[language];

    test('finds nothing in the quiz when every question is answered', async () => {
      await visit(async (page) => {
        await page.goto(pageOfKind(course, 'participant quiz', language).address);
        await answerEverything(page);
        expect.soft(await violationsOn(page, allRules)).toEqual([]);
        await expectReadableColours(page);
      });
    });

    test.each(['Verein e. V.', 'qqxyzzyqq'])('finds nothing in the search for "%s"', async (query) => {
      await visit(async (page) => {
        await page.goto(`${pageOfKind(course, 'search', language).address}?q=${encodeURIComponent(query)}`);
        const status = page.getByRole('status');
        await expect.poll(() => status.innerText(), { timeout: 10_000 }).not.toMatch(`^$|${words['search.loading']}`);
        expect.soft(await violationsOn(page, allRules)).toEqual([]);
        await expectReadableColours(page);
      });
    });
  });

  test('drawings stay on a light plate in the colours of the reader, and what cannot be read is noted', async () => {
    await visit(async (page) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await page.goto(pageOfKind(course, 'participant activity', languages[0]).address);
      const noted = await page.evaluate(() => {
        const drawing = document.querySelector('main')?.appendChild(document.createElement('figure'));
        drawing?.classList.add('figure');
        const image = drawing?.appendChild(new Image());
        const faint = document.querySelector('main')?.appendChild(document.createElement('p'));
        faint?.append('Vorstand');
        if (faint) Object.assign(faint.style, { color: '#222', forcedColorAdjust: 'none' });
        return image && getComputedStyle(image).backgroundColor;
      });
      expect(noted).toBe('rgb(255, 253, 249)');
      expect(await faintText(page)).toHaveLength(1);
    });
  });
});

/** In each colour mode axe finds no text that is hard to read. */
async function expectReadableColours(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    expect.soft(await violationsOn(page, onlyColours), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect.soft(await faintText(page), 'colours of the reader').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Gives every question some answer and has it checked. */
function answerEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const question of document.querySelectorAll('[data-question]')) {
      question.querySelector('input')?.click();
      for (const select of question.querySelectorAll('select')) select.selectedIndex = 1;
      question.querySelector<HTMLElement>('[data-check]')?.click();
    }
  });
}
