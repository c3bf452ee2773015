import { beforeAll, expect, inject, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { builtAddresses, courseOfSite, listedPages } from './support/built-site.ts';
import { useBrowser } from './support/browsing.ts';
import { describeWith } from './tools/found.ts';

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
  readonly canonical: string | null;
}

describeWith('links', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);
  const found = new Map<string, PageLinks>();

  beforeAll(async () => {
    await withPage(async (page) => {
      for (const address of addresses) {
        await page.goto(address);
        found.set(address, await page.evaluate(linksOfPage));
      }
    });
  });

  test.each(addresses)('all links of %s lead somewhere on this site', async (address) => {
    const own = found.get(address)?.links.filter((link) => link.startsWith(`${inject('site')}/`)) ?? [];
    const broken: string[] = [];
    for (const link of new Set(own)) if (!(await leadsSomewhere(new URL(link)))) broken.push(link);
    expect(own.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test.each(pages)('$address names itself and its twin $twin to search engines', ({ address, twin, language }) => {
    const other = languages.find((candidate) => candidate !== language) ?? language;
    const alternates = found.get(address)?.alternates ?? {};
    expect(pathOf(alternates[language])).toBe(address);
    expect(pathOf(alternates[other])).toBe(twin);
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
      expect(pathOf(found.get(address)?.canonical ?? '')).toBe(twin?.address);
    },
  );

  async function leadsSomewhere({ pathname, hash, href }: URL): Promise<boolean> {
    const page = found.get(decodeURIComponent(pathname));
    if (page) return hash === '' || hash === '#' || page.ids.includes(decodeURIComponent(hash.slice(1)));
    return (await fetch(href, { method: 'HEAD' })).ok;
  }
});

function pathOf(address: string | undefined): string | undefined {
  return address && new URL(address, inject('site')).pathname;
}

/** Runs in the browser. */
function linksOfPage(): PageLinks {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const targets = [
    ...all('a[href], area[href], link[rel="stylesheet"], link[rel="icon"], link[rel="manifest"], link[rel="preload"]').map(
      (link) => (link as HTMLAnchorElement).href,
    ),
    ...all('img[src], script[src], source[src]').map((element) => (element as HTMLImageElement).src),
  ];
  const alternates = all('link[rel="alternate"][hreflang]').map((link) => [
    link.getAttribute('hreflang') ?? '',
    link.getAttribute('href') ?? '',
  ]);
  return {
    links: targets,
    ids: all('[id]').map(({ id }) => id),
    alternates: Object.fromEntries(alternates) as Record<string, string>,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  };
}
