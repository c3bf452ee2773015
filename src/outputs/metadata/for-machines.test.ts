import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { Course } from '../../model/course.ts';
import { documentOf } from '../../../tests/support/small-course.ts';
import { fixtureCourse } from '../pdf/fixture.ts';
import { atomFeed } from './atom-feed.ts';
import { withLicence } from './figure-licence.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

const fixture = await fixtureCourse();
const course: Course = {
  ...fixture,
  settings: { ...fixture.settings, site: 'https://example.org/mit/' },
  changes: [
    { module: '99-test', version: '1.0.0', date: '2026-11-22', text: { de: 'Neu & <fett>', en: 'New' } },
    { module: '99-test', version: '1.1.0', date: '2026-12-01', text: { de: 'Andere Zahl', en: 'Another number' } },
  ],
};

test('the sitemap names each page for participants in each language, with its day and its twin', () => {
  const xml = sitemap(course);
  expect(() => fromXml(xml)).not.toThrow();
  const { updated } = course.modules[0]?.in.de.module.frontmatter ?? {};
  const [, url = ''] = /<url>(<loc>https:\/\/example\.org\/mit\/de\/module\/[a-z-]+\/<\/loc>.*?)<\/url>/.exec(xml) ?? [];
  expect(url).toContain(`<lastmod>${updated}</lastmod>`);
  expect(url).toMatch(/<xhtml:link rel="alternate" hreflang="en" href="https:\/\/example\.org\/mit\/en\/modules\//);
  expect(xml).not.toContain(course.words.de['path.guide']);
});

test('a page whose day is not known has none', () => {
  expect(/<loc>https:\/\/example\.org\/mit\/de\/glossar\/<\/loc>(.*?)<\/url>/.exec(sitemap(course))?.[1]).not.toContain(
    'lastmod',
  );
});

test('robots.txt lets everybody in and leads to the sitemap, in a folder of the host too', () => {
  expect(robots(course)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/mit/sitemap.xml\n');
});

test('the feed tells the newest version first, with ids and days that stay', () => {
  const xml = atomFeed(course, 'de');
  expect(() => fromXml(xml)).not.toThrow();
  expect([...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day)).toEqual([
    '2026-12-01T00:00:00Z',
    '2026-12-01T00:00:00Z',
    '2026-11-22T00:00:00Z',
  ]);
  expect([...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://example.org/mit/de/was-ist-neu/',
    'https://example.org/mit/de/was-ist-neu/#99-test-1-1-0',
    'https://example.org/mit/de/was-ist-neu/#99-test-1-0-0',
  ]);
  expect(xml).toContain('<summary>Neu &amp; &lt;fett&gt;</summary>');
});

test('news stand in the feed among the versions, with the day of their text; the archive does not', () => {
  const item = (archived: boolean) => {
    const text = `---\ntitle: Treffen\nslug: treffen\nsummary: Ein Satz.\nkind: news\ndate: "2026-11-20"\nupdated: "2026-11-25"\narchived: ${archived}\n---\n\nText.`;
    return { key: 'news/first-meeting', in: { de: documentOf(text, 'news'), en: documentOf(text, 'news', 'en') } };
  };
  const titles = (archived: boolean) =>
    [...atomFeed({ ...course, news: [item(archived)] }, 'de').matchAll(/<title>(.*?)<\/title>/g)]
      .slice(1)
      .map(([, title]) => title);
  expect(titles(true)).toHaveLength(2);
  expect(titles(false).indexOf('Treffen')).toBe(1);
});

test('a drawing carries title, author, source and licence, whatever the language of the licence’s text', () => {
  const work = {
    title: 'Wer & wen?',
    author: 'Team',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.de' },
    source: 'https://example.org/#a',
    changes: 'unverändert',
  };
  const svg = withLicence('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>\n', work);
  expect(() => fromXml(svg)).not.toThrow();
  expect(svg).toContain('<dc:title>Wer &amp; wen?</dc:title>');
  expect(svg).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
});
