import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languages, type Language } from '../src/model/languages.ts';
import { courseOfSite, isForTrainers, listedPages, type ListedPage } from './support/built-site.ts';
import { useBrowser, type WithPage } from './support/browsing.ts';
import { noteComplaints } from './support/complaints.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();
const pages = listedPages(course);

/** What readers look for, and the document of module 2 that they want. */
const wanted: { readonly [L in Language]: readonly (readonly [query: string, key: string])[] } = {
  de: [
    ['Mitgliederversammlung', '02-association/04-general-meeting'],
    ['Gründungsversammlung', '02-association/05-founding-meeting'],
    ['Satzung lesen', '02-association/worksheets/01-reading-statutes'],
    ['Organe', '02-association/02-bodies'],
    ['Versammlung', '02-association/04-general-meeting'],
    ['general meeting', '02-association/04-general-meeting'],
    ['Satzungg lesen', '02-association/worksheets/01-reading-statutes'],
  ],
  en: [
    ['general meeting', '02-association/04-general-meeting'],
    ['founding meeting', '02-association/05-founding-meeting'],
    ['reading statutes', '02-association/worksheets/01-reading-statutes'],
    ['bodies', '02-association/02-bodies'],
    ['Mitgliederversammlung', '02-association/04-general-meeting'],
    ['foundin meeting', '02-association/05-founding-meeting'],
  ],
};

describeWith('the search', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  describe.each(languages)('in %s', (language) => {
    test.each(wanted[language])('finds for "%s" the page of %s', async (query, key) => {
      const target = pages.find(
        (page) =>
          page.language === language && !isForTrainers(page) && page.target.page === 'document' && page.target.key === key,
      );
      expect((await search(withPage, language, query)).slice(0, 5)).toContain(target?.address);
    });

    test('puts the entry of the glossary first for a word of the other language', async () => {
      const [query, word] = language === 'de' ? ['board', 'Vorstand'] : ['Vorstand', 'board'];
      await withPage(async (page) => {
        await page.goto(`${searchPage(language).address}?q=${query}`);
        await hits(page, 1);
        const first = page.locator('main li a').first();
        expect(await first.innerText()).toBe(word);
        expect(await first.getAttribute('href')).toBe(`/${language}/${course.words[language]['path.glossary']}/#board`);
      });
    });

    test('shows three pages first, more on request, and takes the reader to the first of them', async () => {
      await withPage(async (page) => {
        await page.goto(`${searchPage(language).address}?q=${wanted[language][0]?.[0] ?? ''}`);
        await hits(page, 3);
        const before = await page.locator('main li a').count();
        await page.getByRole('button', { name: course.words[language]['search.more'] }).press('Enter');
        await hits(page, before + 1);
        await expect.poll(() => page.locator('main li a:focus').count()).toBe(1);
        expect(await page.locator('main li').nth(before).locator('a:focus').count()).toBe(1);
      });
    });

    test('by keyboard alone: type, Enter, Tab to the first hit, Enter', async () => {
      await withPage(async (page) => {
        const complaints = await noteComplaints(page, inject('site'));
        await page.goto(searchPage(language).address);
        await tabToField(page, course.words[language]['search.label']);
        await page.keyboard.type(wanted[language][0]?.[0] ?? '');
        await page.keyboard.press('Enter');
        await hits(page, 1);
        for (let step = 0; step < 10 && !(await page.locator('main li a:focus').count()); step += 1)
          await page.keyboard.press('Tab');
        const href = await page.locator('main li a:focus').getAttribute('href');
        await Promise.all([page.waitForURL((url) => url.pathname === href), page.keyboard.press('Enter')]);
        expect(complaints).toEqual([]);
      });
    });

    test('finds what somebody typed before its program had come', async () => {
      await withPage(async (page) => {
        const coming = Promise.withResolvers<void>();
        await page.route('**/*.js', (route) => coming.promise.then(() => route.continue()));
        await page.goto(searchPage(language).address, { waitUntil: 'commit' });
        await page.getByLabel(course.words[language]['search.label']).fill(wanted[language][0]?.[0] ?? '');
        coming.resolve();
        await hits(page, 1);
      });
    });

    test('says aloud how many pages were found', async () => {
      await withPage(async (page) => {
        await page.goto(searchPage(language).address);
        await page.getByLabel(course.words[language]['search.label']).fill(wanted[language][0]?.[0] ?? '');
        await hits(page, 1);
        expect(await page.getByRole('status').innerText()).toMatch(/\d/);
      });
    });

    test('says so when nothing is found', async () => {
      await withPage(async (page) => {
        await page.goto(searchPage(language).address);
        await page.getByLabel(course.words[language]['search.label']).fill('qqxyzzyqq');
        const none = course.words[language]['search.none'].replace('%query%', 'qqxyzzyqq');
        await expect.poll(() => page.getByRole('status').innerText(), { timeout: 10_000 }).toBe(none);
        expect(await page.locator('main li a').count()).toBe(0);
      });
    });

    test('finds text for trainers on trainer pages only, and only when asked to', async () => {
      const words = await wordsForTrainersOnly(language);
      expect(words.length).toBeGreaterThan(2);
      const guides = pages.filter((page) => page.language === language && isForTrainers(page)).map(({ address }) => address);
      for (const word of words.slice(0, 3)) {
        const open = await search(withPage, language, word);
        expect(open.filter((address) => guides.includes(address))).toEqual([]);
        const all = await search(withPage, language, word, true);
        expect(all.some((address) => guides.includes(address))).toBe(true);
      }
    });

    test('stays in the language of the page', async () => {
      const found = await search(withPage, language, wanted[language][0]?.[0] ?? '', true);
      expect(found.filter((address) => !address.startsWith(`/${language}/`))).toEqual([]);
    });
  });
});

function searchPage(language: Language): ListedPage {
  const found = pages.find((page) => page.language === language && page.target.page === 'search');
  if (!found) throw new Error('The address list has no search page.');
  return found;
}

/** The addresses of the hits, best first; waits until the search has said its result. */
async function search(withPage: WithPage, language: Language, query: string, trainers = false): Promise<readonly string[]> {
  const words = course.words[language];
  return withPage(async (page) => {
    await page.goto(searchPage(language).address);
    if (trainers) await page.getByLabel(words['search.trainer']).check();
    await page.getByLabel(words['search.label']).fill(query);
    await page.keyboard.press('Enter');
    const status = page.getByRole('status');
    await expect.poll(() => status.innerText(), { timeout: 10_000 }).not.toMatch(new RegExp(`^$|${words['search.loading']}`));
    return page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  });
}

async function hits(page: Page, atLeast: number): Promise<void> {
  await expect.poll(() => page.locator('main li a').count(), { timeout: 10_000 }).toBeGreaterThanOrEqual(atLeast);
}

async function tabToField(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label);
  for (let step = 0; step < 50; step += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead to the search field.');
}

/**
 * Long words of trainer pages that stand on no page for participants, not even as part of another word. Words of
 * the other language are left out: the search looks for what they mean, too.
 */
async function wordsForTrainersOnly(language: Language): Promise<readonly string[]> {
  const own = pages.filter((page) => page.language === language);
  const texts = await Promise.all(own.map(async (page) => ({ trainers: isForTrainers(page), text: await textOf(page.address) })));
  const open = texts
    .filter(({ trainers }) => !trainers)
    .map(({ text }) => withoutTags(text))
    .join(' ');
  const words = texts
    .filter(({ trainers }) => trainers)
    .flatMap(({ text }) => withoutForeignWords(text).match(/\p{L}{9,}/gu) ?? []);
  return [...new Set(words)].filter((word) => !open.includes(word.slice(0, -2))).sort((a, b) => b.length - a.length);
}

async function textOf(address: string): Promise<string> {
  const html = await readFile(join('dist', address, 'index.html'), 'utf8');
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main.toLowerCase();
}

function withoutForeignWords(html: string): string {
  return withoutTags(html.replace(/<(\w+) lang="[^"]*">[^<]*<\/\1>/g, ' '));
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, ' ');
}
