import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { languages } from '../src/model/languages.ts';
import { downloadsOf, manifestSchema } from '../src/model/manifest.ts';
import { ambModuleRules } from './support/amb-rules.ts';
import { readAmbSchema } from './support/amb-schema.ts';
import { isListed } from '../src/model/addresses.ts';
import { builtAddresses, courseOfSite, listedPages, isForTrainers } from './support/built-site.ts';
import { jsonLdOfPage, elementsOfPage, textOfPage } from './support/page-html.ts';

const course = await courseOfSite();
const validate = await readAmbSchema();
const manifest = manifestSchema.parse(JSON.parse(await readFile('dist/downloads/manifest.json', 'utf8')));
const pages = listedPages(course);
const modulePages = pages.flatMap((page) => {
  const { target, language } = page;
  if (target.page !== 'document' || isForTrainers(page)) return [];
  const { module } = target.module.in[language];
  return module.key === target.key ? [{ ...page, module: target.module, frontmatter: module.frontmatter }] : [];
});
const home = course.settings.site.replace(/\/$/, '');
const licence = 'https://creativecommons.org/licenses/by/4.0/';

describe.each(modulePages)('$address', ({ address, language, module, frontmatter }) => {
  test('describes itself plainly first, then after the profile, then says where it stands', async () => {
    const [plain, amb, way, ...more] = await jsonLdOfPage(address);
    expect(more).toEqual([]);
    expect(plain).toMatchObject({ '@type': ['Course', 'LearningResource'], url: home + address, license: licence });
    expect(ambModuleRules.safeParse(amb).error?.issues).toBeUndefined();
    if (validate) expect(validate(amb)).toEqual([]);
    const last = (way?.['itemListElement'] as { name: string; item: string }[]).at(-1);
    expect(last).toMatchObject({ name: frontmatter.title, item: home + address });
  });

  test('names every file of the module with the size and the sum that it has', async () => {
    const [, amb] = await jsonLdOfPage(address);
    const files = downloadsOf(manifest, module.plan.number, language);
    const named = amb?.['encoding'] as { contentUrl: string; contentSize: string; sha256: string }[];
    expect(named.map(({ contentUrl }) => contentUrl)).toEqual(files.map(({ file }) => `${home}/downloads/${file}`));
    for (const { contentUrl, contentSize, sha256 } of named) {
      const bytes = await readFile(join('dist', contentUrl.slice(home.length)));
      expect([String(bytes.length), createHash('sha256').update(bytes).digest('hex')]).toEqual([contentSize, sha256]);
    }
  });

  test('says the same of title, language, licence, dates and version to readers and to machines', async () => {
    const [plain, amb] = await jsonLdOfPage(address);
    const { title, version, updated } = frontmatter;
    const [text, elements] = [await textOfPage(address), await elementsOfPage(address)];
    const day = new Intl.DateTimeFormat(course.words[language]['language.locale'], { dateStyle: 'long', timeZone: 'UTC' });
    expect(text).toContain(title);
    expect(text).toContain(`Version ${version}`);
    expect(text).toContain(day.format(new Date(updated)));
    expect(elements.find(({ name }) => name === 'html')?.attributes['lang']).toBe(language);
    expect(elements.find(({ attributes }) => attributes['rel'] === 'license')?.attributes['href']).toBe(licence);
    expect(plain).toMatchObject({ name: title, inLanguage: language, license: licence, dateModified: updated, version });
    expect(amb).toMatchObject({ name: title, inLanguage: [language], license: { id: licence }, dateModified: updated, version });
  });

  test('its PDFs say it too, in their information and in XMP', async () => {
    for (const { file, languages: own } of downloadsOf(manifest, module.plan.number, language)) {
      const document = await PDFDocument.load(await readFile(join('dist/downloads', file)), { updateMetadata: false });
      const xmp = xmpOf(document);
      const day = document.getCreationDate()?.toISOString().slice(0, 10);
      expect.soft(document.getTitle(), file).toContain(frontmatter.title);
      expect.soft(valueIn(xmp, 'dc:title'), file).toBe(document.getTitle());
      expect.soft(day, file).toBe(frontmatter.updated);
      expect.soft(valueIn(xmp, 'xmp:ModifyDate').slice(0, 10), file).toBe(day);
      expect.soft(valueIn(xmp, 'cc:license'), file).toBe(licence);
      expect.soft(xmp.match(/<dc:language>(.*?)<\/dc:language>/s)?.[1]?.match(/[a-z]{2}(?=<)/g), file).toEqual(own);
      expect.soft(document.catalog.get(PDFName.of('Lang'))?.toString(), file).toContain(own[0]);
    }
  });

  test('has a picture for previews of the size that it names', async () => {
    const metas = (await elementsOfPage(address)).filter(({ name }) => name === 'meta').map(({ attributes }) => attributes);
    const property = (name: string) => metas.find((meta) => meta['property'] === `og:${name}`)?.['content'] ?? '';
    expect(property('url')).toBe(home + address);
    expect(property('description')).toBe(frontmatter.summary);
    const { width, height } = await sharp(join('dist', property('image').slice(home.length))).metadata();
    expect([String(width), String(height)]).toEqual([property('image:width'), property('image:height')]);
  });
});

test('the list of all modules holds what their pages say', async () => {
  const list = JSON.parse(await readFile('dist/metadata/modules.json', 'utf8')) as unknown[];
  const onPages = await Promise.all(modulePages.map(async ({ address }) => (await jsonLdOfPage(address))[1]));
  const byId = (records: unknown[]) => new Map(records.map((record) => [(record as { id: string }).id, record]));
  expect(byId(list)).toEqual(byId(onPages));
});

test('no page for trainers describes itself: the page for participants stands for it', async () => {
  for (const page of pages.filter(isForTrainers)) expect(await jsonLdOfPage(page.address), page.address).toEqual([]);
});

test('every page of participants that search engines may know is in the sitemap, and nothing else', async () => {
  const xml = await readFile('dist/sitemap.xml', 'utf8');
  expect(() => fromXml(xml)).not.toThrow();
  const named = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(named.sort()).toEqual(
    pages
      .filter((page) => isListed(page.target) && !isForTrainers(page))
      .map(({ address }) => home + address)
      .sort(),
  );
  for (const address of named) expect(await builtAddresses()).toContain(address?.slice(home.length));
});

test('robots.txt leads to the sitemap', async () => {
  expect(await readFile('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${home}/sitemap.xml`);
});

test.each(languages)('the feed in %s is well-formed, and every page leads to it', async (language) => {
  const own = pages.filter((page) => page.language === language);
  const feeds = await Promise.all(
    own.map(async ({ address }) =>
      (await elementsOfPage(address)).find(({ attributes }) => attributes['type'] === 'application/atom+xml'),
    ),
  );
  const [href = '', ...others] = new Set(feeds.map((link) => link?.attributes['href']));
  expect(others).toEqual([]);
  const feed = await readFile(join('dist', href), 'utf8');
  expect(() => fromXml(feed)).not.toThrow();
  const written = course.changes.filter(({ module }) => course.modules.some(({ plan }) => plan.folder === module));
  expect(feed.match(/<entry>/g)?.length).toBe(written.length);
  for (const [, place] of feed.matchAll(/<entry><id>[^<]*#(.*?)<\/id>/g)) {
    const page = own.find(({ target }) => target.page === 'changes');
    expect((await elementsOfPage(page?.address ?? '')).map(({ attributes }) => attributes['id'])).toContain(place);
  }
});

test('every figure can be downloaded with its licence inside', async () => {
  const figures = pages.filter(({ target }) => target.page === 'figures');
  expect(figures.length).toBeGreaterThan(0);
  for (const { address } of figures) {
    const files = (await elementsOfPage(address)).filter(({ attributes }) => 'download' in attributes);
    expect(files.length, address).toBeGreaterThan(0);
    for (const { attributes } of files) {
      const svg = await readFile(join('dist', attributes['href'] ?? ''), 'utf8');
      expect(() => fromXml(svg), attributes['href']).not.toThrow();
      expect(svg, attributes['href']).toContain(`<cc:license rdf:resource="${licence}"/>`);
    }
  }
});

function xmpOf(document: PDFDocument): string {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('The PDF has no XMP.');
  return new TextDecoder().decode(stream.contents);
}

function valueIn(xmp: string, name: string): string {
  const inside = xmp.match(new RegExp(`<${name}>(.*?)</${name}>`, 's'))?.[1] ?? '';
  return inside
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
