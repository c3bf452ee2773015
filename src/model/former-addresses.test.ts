import { expect, test } from 'vitest';
import { courseOfFiles } from '../../tests/support/example-course.ts';
import { activityFile, moduleFile, newsFile, pageFile } from './example-files.ts';
import { formerAddressesOf } from './former-addresses.ts';

const bodies = 'modules-de/02-association/02-bodies.mdx';
const moduleOf = (formerSlugs: string) =>
  moduleFile().replace('slug: ein-verein', `slug: ein-verein\nformerSlugs: [${formerSlugs}]`);

async function addresses(sample: Record<string, string>): Promise<readonly string[]> {
  return formerAddressesOf(await courseOfFiles(sample)).map(({ from, to }) => `${from} → ${to}`);
}

test('a course in which nothing was renamed has no old addresses', async () => {
  expect(await addresses({})).toEqual([]);
});

test('a renamed activity is still found in both views, and only in its language', async () => {
  expect(await addresses({ [bodies]: activityFile({ slug: 'organe', formerSlugs: ['die-organe'] }) })).toEqual([
    '/de/module/ein-verein/die-organe/ → /de/module/ein-verein/organe/',
    '/de/leitfaden/ein-verein/die-organe/ → /de/leitfaden/ein-verein/organe/',
  ]);
});

test('an activity that came from another module is still found there', async () => {
  expect(await addresses({ [bodies]: activityFile({ formerSlugs: ['vorstand/die-organe'] }) })).toEqual([
    '/de/module/vorstand/die-organe/ → /de/module/ein-verein/die-organe/',
    '/de/leitfaden/vorstand/die-organe/ → /de/leitfaden/ein-verein/die-organe/',
  ]);
});

test('all pages of a renamed module are still found, those that were renamed too under each of their names', async () => {
  const found = await addresses({
    'modules-de/02-association/module.mdx': moduleOf('der-verein'),
    [bodies]: activityFile({ slug: 'organe', formerSlugs: ['die-organe'] }),
  });
  for (const from of ['', 'organe/', 'die-organe/', 'quiz/', 'meine-blaetter/'])
    expect(found.filter((line) => line.startsWith(`/de/module/der-verein/${from} `))).toHaveLength(1);
  expect(found).toContain('/de/module/ein-verein/die-organe/ → /de/module/ein-verein/organe/');
  expect(new Set(found).size).toBe(found.length);
});

test('a renamed page and a renamed piece of news are still found, and only in their language', async () => {
  const found = await addresses({
    'content/pages/contact.de.mdx': pageFile({ slug: 'kontakt', formerSlugs: ['ansprechpartner', 'so-erreichen-sie-uns'] }),
    'content/pages/contact.en.mdx': pageFile({ slug: 'contact' }),
    'content/news/first-meeting.de.mdx': newsFile({ slug: 'erstes-treffen', formerSlugs: ['treffen'] }),
    'content/news/first-meeting.en.mdx': newsFile({ slug: 'first-meeting' }),
  });
  expect(found).toEqual([
    '/de/ansprechpartner/ → /de/kontakt/',
    '/de/so-erreichen-sie-uns/ → /de/kontakt/',
    '/de/aktuelles/treffen/ → /de/aktuelles/erstes-treffen/',
  ]);
});

test('a page whose slug is that of a language or folder is renamed like all others', async () => {
  const found = await addresses({
    'content/pages/contact.de.mdx': pageFile({ slug: 'de', formerSlugs: ['en'] }),
    'content/pages/contact.en.mdx': pageFile({ slug: 'contact' }),
  });
  expect(found).toEqual(['/de/en/ → /de/de/']);
});
