import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { addressOf } from '../src/model/addresses.ts';
import { languages, type Language } from '../src/model/languages.ts';
import { isPlaceholder } from '../src/outputs/site/page-data.ts';
import { courseOfSite, listedPages } from './support/built-site.ts';
import { elementsOfPage } from './support/page-html.ts';

const course = await courseOfSite();

/** The pages that people look for on every site, and that German law wants to be found at once. */
const service = ['pages/imprint', 'pages/privacy', 'pages/accessibility', 'pages/contact'];

test.each(listedPages(course))(
  '$address leads to legal notice, privacy, accessibility and contact',
  async ({ address, language }) => {
    const links = new Set((await elementsOfPage(address)).flatMap(({ attributes: { href } }) => href ?? []));
    const missing = service.filter((key) => !links.has(addressOfPage(key, language)));
    expect(missing).toEqual([]);
  },
);

test.each(languages)('the foot of each page leads to every page that readers may look for, in %s', async (language) => {
  const links = new Set((await elementsOfPage(`/${language}/`)).flatMap(({ attributes: { href } }) => href ?? []));
  const wanted = (['licence', 'help', 'changes', 'news'] as const).map((page) => addressOf({ page }, language, course.words));
  const pages = course.pages.map(({ key }) => addressOfPage(key, language));
  expect([...wanted, ...pages].filter((address) => !links.has(address))).toEqual([]);
});

test.each(languages)('what the publisher has not filled in is marked, in %s', async (language) => {
  const open = Object.values(course.settings.publisher).flatMap((value) =>
    isPlaceholder(value[language]) ? value[language] : [],
  );
  const marks = (await elementsOfPage(addressOfPage('pages/imprint', language))).filter(({ name }) => name === 'mark');
  // The office to turn to about barriers stands on another page.
  expect(marks.length).toBe(open.filter((value) => value !== course.settings.publisher.conciliation[language]).length);
});

test.each(languages)('each event has a calendar file, and one file holds them all, in %s', async (language) => {
  const words = course.words[language];
  const folder = `dist${addressOf({ page: 'news' }, language, course.words)}`;
  const events = course.news.map((text) => text.in[language]).filter(({ frontmatter }) => frontmatter.kind === 'event');
  const all = await readFile(`${folder}${words['path.calendar']}.ics`, 'utf8');
  expect(all.match(/BEGIN:VEVENT/g)?.length ?? 0).toBe(events.length);
  for (const { frontmatter } of events) {
    const own = await readFile(`${folder}${frontmatter.slug}.ics`, 'utf8');
    expect(own.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  }
});

function addressOfPage(key: string, language: Language): string {
  const text = course.pages.find((page) => page.key === key);
  if (!text) throw new Error(`There is no page ${key}.`);
  return addressOf({ page: 'text', text }, language, course.words);
}
