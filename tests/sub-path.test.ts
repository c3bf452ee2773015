import { cp, glob, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newsFile, pageFile } from '../src/model/example-files.ts';
import { manifestSchema } from '../src/model/manifest.ts';
import { addProgram } from './support/bad-project.ts';
import { useBrowser } from './support/browsing.ts';
import { courseOfSite } from './support/built-site.ts';
import { noteComplaints } from './support/complaints.ts';
import { writeExampleCourse } from './support/example-course.ts';
import { serveFolder, type StaticServer } from './setup/static-server.ts';
import { describeWith } from './tools/found.ts';
import { run, usersEnvironment } from './tools/run.ts';

const { words } = await courseOfSite();

/** A page and an event whose slugs were others before. */
const renamed = {
  'content/pages/contact.de.mdx': pageFile({ slug: 'kontakt', formerSlugs: ['fragen'] }),
  'content/pages/contact.en.mdx': pageFile({ title: 'Contact', slug: 'contact' }),
  'content/news/first-meeting.de.mdx': newsFile({ slug: 'erstes-treffen', formerSlugs: ['treffen'] }),
  'content/news/first-meeting.en.mdx': newsFile({ slug: 'first-meeting' }),
};

describeWith('a site that is published at a path', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);
  let project = '';
  let dist = '';
  let site: StaticServer;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'sub-path-'));
    dist = join(project, 'dist');
    await addProgram(project);
    await writeExampleCourse(project, renamed);
    for (const part of ['LICENSE.md', 'package-lock.json']) await cp(part, join(project, part), { recursive: true });
    const env = { ...usersEnvironment(), SITE_URL: 'https://www.musterhausen.test/mit' };
    const { code, stdout, stderr } = await run(process.execPath, ['scripts/build.ts'], 400, project, env);
    if (code !== 0) throw new Error(stdout + stderr);
    site = await serveFolder(dist, '/mit');
  }, 420_000);

  afterAll(async () => {
    await site.close();
    await rm(project, { recursive: true });
  });

  test('leads from page to page, finds with its search, and stays below the path', async () => {
    await withPage(async (page) => {
      const complaints = await noteComplaints(page, `${site.address}/mit`);
      await page.goto(`${site.address}/mit/`);
      await page.getByRole('link', { name: words.de['choice.link'], exact: true }).click();
      await page.getByRole('link', { name: 'Ein Verein' }).first().click();
      expect(page.url()).toBe(`${site.address}/mit/de/module/ein-verein/`);
      await page.locator('main a[href$="/die-organe/"]').first().click();
      await page.getByRole('link', { name: words.de['nav.toGuide'] }).click();
      expect(page.url()).toBe(`${site.address}/mit/de/leitfaden/ein-verein/die-organe/`);
      await page.getByRole('navigation', { name: words.de['nav.language'] }).getByRole('link', { name: 'English' }).click();
      expect(page.url()).toContain('/mit/en/trainer-guide/an-association/');
      await page
        .getByRole('navigation', { name: words.en['nav.main'] })
        .getByRole('link', { name: words.en['nav.search'] })
        .click();
      await page.getByLabel(words.en['search.label']).fill('board');
      await page.locator('.search__results a').first().click();
      expect(page.url()).toContain(`${site.address}/mit/en/glossary/`);
      expect(complaints).toEqual([]);
    });
  });

  test('shows the page for wrong addresses with its look, and leads home from it', async () => {
    await withPage(async (page) => {
      const answer = await page.goto(`${site.address}/mit/de/gibt-es-nicht/`);
      expect(answer?.status()).toBe(404);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
      await page.getByRole('link', { name: words.de['nav.modules'], exact: true }).click();
      expect(page.url()).toBe(`${site.address}/mit/de/`);
    });
  });

  test.each([
    ['a page', '/mit/de/fragen/', '/mit/de/kontakt/'],
    ['an event', '/mit/de/aktuelles/treffen/', '/mit/de/aktuelles/erstes-treffen/'],
  ])('leads on from the old address of %s, also without JavaScript', async (_, from, to) => {
    await withPage(
      async (page) => {
        await page.goto(site.address + from);
        await page.waitForURL(site.address + to);
      },
      { javaScriptEnabled: false },
    );
    expect(await readFile(join(dist, '_redirects'), 'utf8')).toContain(`${from} ${to} 301\n`);
  });

  test('has the calendar file of an event at its old name, too', async () => {
    const folder = join(dist, 'de/aktuelles');
    expect(await readFile(join(folder, 'treffen.ics'), 'utf8')).toBe(await readFile(join(folder, 'erstes-treffen.ics'), 'utf8'));
  });

  test('offers every file of its list for download', async () => {
    const list = manifestSchema.parse(await (await fetch(`${site.address}/mit/downloads/manifest.json`)).json());
    const answers = await Promise.all(list.map(({ file }) => fetch(`${site.address}/mit/downloads/${file}`, { method: 'HEAD' })));
    expect(list.length).toBeGreaterThan(5);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('names no address of its own outside the path, and none that is not there', async () => {
    const pages = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
    const lost: string[] = [];
    for (const file of pages) {
      const html = await readFile(join(dist, file), 'utf8');
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g))
        if (!(await isThere(address))) lost.push(`${file.split(sep).join('/')}: ${address}`);
    }
    expect(pages.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });

  test('tells hosts the path: in the headers, for wrong addresses, in the addresses for search engines', async () => {
    expect(await readFile(join(dist, '_headers'), 'utf8')).toMatch(/^\/mit\/\*$/m);
    expect(await readFile(join(dist, '.htaccess'), 'utf8')).toMatch(/^ErrorDocument 404 \/mit\/404\.html$/m);
    const home = await readFile(join(dist, 'de/index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://www.musterhausen.test/mit/de/"');
  });

  test('has beside each larger text file the same file compressed in two ways, and beside nothing else', async () => {
    const files = await Array.fromAsync(glob('**/*.{html,css,js,svg,json,xml,txt}', { cwd: dist }));
    for (const file of files) {
      const bytes = await readFile(join(dist, file));
      if (bytes.length < 1400) continue;
      expect(brotliDecompressSync(await readFile(join(dist, `${file}.br`))).equals(bytes), file).toBe(true);
      expect(gunzipSync(await readFile(join(dist, `${file}.gz`))).equals(bytes), file).toBe(true);
    }
    expect(await Array.fromAsync(glob('**/*.{pdf,zip,woff2,br,gz}.{br,gz}', { cwd: dist }))).toEqual([]);
  });

  test('gives a preview of changed pages that opens without a server, and the files of a release', async () => {
    const before = await mkdtemp(join(tmpdir(), 'before-'));
    await writeExampleCourse(before, renamed);
    const file = 'modules-de/02-association/02-bodies.mdx';
    const text = await readFile(join(before, file), 'utf8');
    await writeFile(join(before, file), `${text}\nDer Vorstand hat drei Mitglieder.\n`);
    const env = { ...usersEnvironment(), SITE_URL: 'https://www.musterhausen.test/mit' };
    const ended = await run(process.execPath, ['scripts/preview-changes.ts', '--base', before], 60, project, env);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    await withPage(async (page) => {
      await page.goto(pathToFileURL(join(project, 'preview/index.html')).href);
      expect(await page.getByRole('link').first().innerText()).toBe('de/module/ein-verein/die-organe/index.html');
      await page.getByRole('link').first().click();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Die Organe');
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
      const elsewhere = await page.getByRole('link', { name: words.de['nav.glossary'] }).getAttribute('href');
      expect(elsewhere).toBe('https://www.musterhausen.test/mit/de/glossar/');
    });
    const release = await run(process.execPath, ['scripts/release-files.ts'], 60, project, env);
    expect(release).toMatchObject({ code: 0, stderr: '' });
    const sums = await readFile(join(project, 'release/SHA256SUMS'), 'utf8');
    for (const name of ['mit-site.zip', 'mit-paket-de.zip', 'mit-handbuch-de.pdf', 'manifest.json'])
      expect(sums).toContain(`  ${name}\n`);
    await rm(before, { recursive: true });
  });

  async function isThere(address: string): Promise<boolean> {
    if (!address.startsWith('/mit/')) return false;
    const path = join(dist, decodeURIComponent(address.slice('/mit'.length)));
    const found = await stat(address.endsWith('/') ? join(path, 'index.html') : path).catch(() => undefined);
    return found?.isFile() ?? false;
  }
});
