import { expect, test } from 'vitest';
import { courseOfFiles } from '../../../tests/support/example-course.ts';
import { moduleFile, pageFile } from '../../model/example-files.ts';
import type { Download } from '../../model/manifest.ts';
import { apacheRules, redirectsFile, redirectsOf } from './redirect-rules.ts';

const renamed = {
  'modules-de/02-association/module.mdx': moduleFile().replace('slug: ein-verein', 'slug: ein-verein\nformerSlugs: [der-verein]'),
};
const guide: Download = {
  file: 'mit-02-ein-verein-leitfaden.pdf',
  title: 'Ein Verein',
  languages: ['de'],
  edition: 'trainer-guide',
  modules: [2],
  pages: 1,
  bytes: 1,
  sha256: '',
  license: 'CC-BY-4.0',
};

test('hosts lead from old addresses of pages and PDFs to the new ones, below the path of the site', async () => {
  const redirects = redirectsOf(await courseOfFiles(renamed), [guide], '/kurs/');
  expect(redirectsFile(redirects).split('\n')).toEqual(
    expect.arrayContaining([
      '/kurs/de/module/der-verein/ /kurs/de/module/ein-verein/ 301',
      '/kurs/downloads/mit-02-der-verein-leitfaden.pdf /kurs/downloads/mit-02-ein-verein-leitfaden.pdf 301',
    ]),
  );
  expect(apacheRules(redirects)).toContain(
    '  RedirectMatch 301 "^/kurs/downloads/mit-02-der-verein-leitfaden\\.pdf$" "/kurs/downloads/mit-02-ein-verein-leitfaden.pdf"\n',
  );
});

test('hosts lead from the old address of a page to the new one', async () => {
  const course = await courseOfFiles({
    'content/pages/contact.de.mdx': pageFile({ slug: 'kontakt', formerSlugs: ['fragen'] }),
    'content/pages/contact.en.mdx': pageFile({ slug: 'contact' }),
  });
  expect(redirectsFile(redirectsOf(course, [guide], '/kurs/'))).toBe('/kurs/de/fragen/ /kurs/de/kontakt/ 301\n');
});

test('where nothing was renamed there are no rules', async () => {
  const redirects = redirectsOf(await courseOfFiles({}), [guide], '/');
  expect([redirectsFile(redirects), apacheRules(redirects)]).toEqual(['', '']);
});
