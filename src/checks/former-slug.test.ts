import { expect, test } from 'vitest';
import { problemsOfSample } from '../../tests/support/example-course.ts';
import { activityFile, newsFile, pageFile } from '../model/example-files.ts';
import type { Sample } from '../model/rule.ts';
import { formerSlug } from './former-slug.ts';

/** What the rule finds in the small course with these files, with the name of each file. */
async function found(sample: Sample): Promise<readonly string[]> {
  const problems = await problemsOfSample(formerSlug, sample);
  return problems.filter(({ rule }) => rule === 'former-slug').map(({ file, found }) => `${file}: ${found}`);
}

test('an old address of a page that another page has today, or had before, is told', async () => {
  const sample = {
    'content/pages/contact.de.mdx': pageFile({ slug: 'kontakt', formerSlugs: ['fragen'] }),
    'content/pages/mentors.de.mdx': pageFile({ slug: 'mentoren', formerSlugs: ['kontakt', 'fragen'] }),
  };
  expect(await found(sample)).toEqual([
    'content/pages/mentors.de.mdx: The old address "kontakt" is the address of content/pages/contact.de.mdx today.',
    'content/pages/mentors.de.mdx: The old address "fragen" is an old address of content/pages/contact.de.mdx too.',
  ]);
});

test('an old address of a piece of news that another one has today is told', async () => {
  const sample = {
    'content/news/first.de.mdx': newsFile({ slug: 'erstes-treffen' }),
    'content/news/second.de.mdx': newsFile({ slug: 'zweites-treffen', formerSlugs: ['erstes-treffen'] }),
  };
  expect(await found(sample)).toEqual([
    'content/news/second.de.mdx: The old address "erstes-treffen" is the address of content/news/first.de.mdx today.',
  ]);
});

test('where the program makes a page of its own no other page is led on from', async () => {
  const sample = {
    'content/pages/contact.de.mdx': pageFile({ formerSlugs: ['so-funktioniert-es'] }),
    'modules-de/02-association/02-bodies.mdx': activityFile({ slug: 'organe', formerSlugs: ['meine-blaetter'] }),
  };
  expect(await found(sample)).toEqual([
    'modules-de/02-association/02-bodies.mdx: The old address "ein-verein/meine-blaetter" is where the site has a page that the program makes.',
    'content/pages/contact.de.mdx: The old address "so-funktioniert-es" is where the site has a page that the program makes.',
  ]);
});

test('pages, news, modules and languages do not take addresses from each other', async () => {
  const sample = {
    'content/pages/contact.de.mdx': pageFile({ slug: 'kontakt', formerSlugs: ['ein-verein', 'erstes-treffen', 'contact'] }),
    'content/pages/contact.en.mdx': pageFile({ slug: 'contact', formerSlugs: ['kontakt', 'so-funktioniert-es'] }),
    'content/news/first.de.mdx': newsFile({ slug: 'erstes-treffen', formerSlugs: ['kontakt', 'so-funktioniert-es'] }),
  };
  expect(await found(sample)).toEqual([]);
});
