import { stat } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { mendAddress } from '../src/model/repository.ts';
import { courseOfSite, listedPages } from './support/built-site.ts';
import { elementsOfPage, type PageElement } from './support/page-html.ts';

const course = await courseOfSite();
const { repository } = course.settings;
const site = process.env['SITE_URL'] ?? course.settings.site;
const addresses = ['/', '/404.html', ...listedPages(course).map(({ address }) => address)];
const pages = listedPages(course);
const found = new Map<string, readonly PageElement[]>();

beforeAll(async () => {
  for (const address of addresses) found.set(address, await elementsOfPage(address));
});

describe.each(addresses)('%s', (address) => {
  const linksWith = (attribute: string) =>
    (found.get(address) ?? []).filter(({ name, attributes }) => name === 'a' && attribute in attributes);
  const own = pages.find((page) => page.address === address);
  const spoken = own ? [own.language] : languages;

  test('leads to the file it comes from, which is there', async () => {
    const links = linksWith('data-mend').map(({ attributes }) => attributes);
    expect(links).toHaveLength(spoken.length);
    for (const { href, 'data-mend': source = '' } of links) {
      expect(href).toBe(mendAddress(repository, source));
      expect((await stat(source)).isFile()).toBe(/\.\w+$/.test(source));
    }
  });

  test('leads to the form for mistakes in its language, with its address filled in', () => {
    const links = linksWith('data-report').map(({ attributes }) => new URL(attributes['href'] ?? ''));
    expect(links.map(({ searchParams }) => searchParams.get('template'))).toEqual(
      spoken.map((language) => `${language}-1-mistake.yml`),
    );
    for (const { searchParams } of links) expect(searchParams.get('page')).toBe(new URL(address, site).href);
  });
});

test.each(pages.filter(({ target }) => target.page === 'document'))(
  '$address comes from its own text',
  ({ address, target, language }) => {
    if (target.page !== 'document') return;
    const sources = found.get(address)?.flatMap(({ attributes }) => attributes['data-mend'] ?? []);
    expect(sources).toEqual([`modules-${language}/${target.key}.mdx`]);
  },
);

test.each(languages)('the glossary in %s comes from the glossary', (language) => {
  const address = pages.find((page) => page.target.page === 'glossary' && page.language === language)?.address ?? '';
  expect(found.get(address)?.flatMap(({ attributes }) => attributes['data-mend'] ?? [])).toEqual(['content/glossary.yaml']);
});
