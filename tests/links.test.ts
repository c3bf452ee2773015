import { beforeAll, expect, inject, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { builtAddresses, courseOfSite, listedPages } from './support/built-site.ts';
import { elementsOfPage, type PageElement } from './support/page-html.ts';

const addresses = await builtAddresses();
const pages = listedPages(await courseOfSite());

test.each(pages.map(({ address }) => address))('%s stands in the address list and is there', (address) => {
  expect(addresses).toContain(address);
});

test('every page that is there stands in the address list', () => {
  const known = ['/', '/404.html', ...pages.map(({ address }) => address)];
  expect(addresses.filter((address) => !known.includes(address))).toEqual([]);
});

/** What a page leads to and what can be led to on it. */
interface PageLinks {
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly alternates: Readonly<Record<string, string>>;
  readonly canonical: string | undefined;
  /** Where the language switch leads, by language. */
  readonly switch: Readonly<Record<string, string>>;
}

const found = new Map<string, PageLinks>();
const answered = new Map<string, Promise<boolean>>();

beforeAll(async () => {
  for (const address of addresses) found.set(address, linksOfPage(address, await elementsOfPage(address)));
});

test.each(addresses)('all links of %s lead somewhere on this site', async (address) => {
  const own = found.get(address)?.links.filter((link) => link.startsWith(`${inject('site')}/`)) ?? [];
  const checked = await Promise.all([...new Set(own)].map(async (link) => ({ link, fine: await leadsSomewhere(new URL(link)) })));
  expect(own.length).toBeGreaterThan(0);
  expect(checked.filter(({ fine }) => !fine).map(({ link }) => link)).toEqual([]);
});

test.each(addresses)('no address of a part comes twice on %s', (address) => {
  const ids = found.get(address)?.ids ?? [];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(pages)('$address names itself and its twin $twin, to search engines and in its language switch', (page) => {
  const other = languages.find((candidate) => candidate !== page.language) ?? page.language;
  const { alternates = {}, switch: switches = {} } = found.get(page.address) ?? {};
  for (const named of [alternates, switches]) {
    expect(pathOf(named[page.language])).toBe(page.address);
    expect(pathOf(named[other])).toBe(page.twin);
  }
});

test.each(pages.filter(({ target }) => target.page === 'document' && target.view === 'trainer'))(
  '$address is canonical to the page for participants',
  ({ address, target, language }) => {
    const twin = pages.find(
      (page) =>
        page.language === language &&
        page.target.page === 'document' &&
        target.page === 'document' &&
        page.target.key === target.key &&
        page.target.view === 'participant',
    );
    expect(pathOf(found.get(address)?.canonical)).toBe(twin?.address);
  },
);

async function leadsSomewhere({ pathname, hash, href }: URL): Promise<boolean> {
  const page = found.get(decodeURIComponent(pathname));
  if (page) return hash === '' || hash === '#' || page.ids.includes(decodeURIComponent(hash.slice(1)));
  const known = answered.get(href) ?? fetch(href, { method: 'HEAD' }).then(({ ok }) => ok);
  answered.set(href, known);
  return known;
}

function pathOf(address: string | undefined): string | undefined {
  return address && new URL(address, inject('site')).pathname;
}

function linksOfPage(address: string, elements: readonly PageElement[]): PageLinks {
  const links = elements
    .filter(({ name, attributes }) => name !== 'link' || /^(stylesheet|icon|manifest|preload)$/.test(attributes['rel'] ?? ''))
    .flatMap(({ attributes: { href, src } }) => [href, src].filter((link) => link !== undefined));
  const alternates = elements.filter(({ attributes: { rel, hreflang } }) => rel === 'alternate' && hreflang !== undefined);
  const switches = elements.filter(
    ({ name, attributes: { hreflang, lang } }) => name === 'a' && lang !== undefined && hreflang === lang,
  );
  return {
    links: links.map((link) => new URL(link, inject('site') + address).href),
    ids: elements.flatMap(({ attributes: { id } }) => id ?? []),
    alternates: byLanguage(alternates),
    canonical: elements.find(({ attributes: { rel } }) => rel === 'canonical')?.attributes['href'],
    switch: byLanguage(switches),
  };
}

function byLanguage(elements: readonly PageElement[]): Readonly<Record<string, string>> {
  return Object.fromEntries(elements.map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? '']));
}
