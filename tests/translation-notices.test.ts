import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeRecord } from '../scripts/write-record.ts';
import type { Sample } from '../src/model/rule.ts';
import { readContent } from '../src/read/read-content.ts';
import { withAccepted } from '../src/translation/accepting.ts';
import { openPairsOf } from '../src/translation/open-pairs.ts';
import { serveFolder, type StaticServer } from './setup/static-server.ts';
import { allRules, bringAxe, violationsOn } from './support/axe.ts';
import { useBrowser } from './support/browsing.ts';
import { writeExampleCourse } from './support/example-course.ts';
import { describeWith } from './tools/found.ts';

const german = 'modules-de/02-association/02-bodies.mdx';
const english = 'modules-en/02-association/02-bodies.mdx';

/** As a person accepted it, and as somebody changed the German text later. */
const accepted: Sample = { [german]: 'Der Vorstand hat drei Mitglieder.', [english]: 'The board has three members.' };
const now: Sample = { ...accepted, [german]: 'Der Vorstand hat fünf Mitglieder.\n\nAlle treffen sich am Montag.' };

const pages = {
  de: '/de/module/ein-verein/die-organe/',
  en: '/en/modules/an-association/die-organe/',
};

describeWith('a page of which the other language is newer', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);
  let project = '';
  let site: StaticServer;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'notices-'));
    await writeExampleCourse(project, accepted);
    await acceptAll(project);
    await writeExampleCourse(project, now);
    await buildPages(project);
    site = await serveFolder(join(project, 'dist'));
  }, 180_000);

  afterAll(async () => {
    await site.close();
    await rm(project, { recursive: true });
  });

  test('tells at a passage that is behind since when, and leads to the other language', async () => {
    await withPage(async (page) => {
      await page.goto(site.address + pages.en);
      const note = page.locator('#s1 + .translation-note');
      expect(await note.textContent()).toContain('20 November 2026');
      const link = note.getByRole('link');
      expect(await link.getAttribute('hreflang')).toBe('de');
      expect(await link.getAttribute('lang')).toBe('de');
      await link.click();
      expect(page.url()).toBe(`${site.address}${pages.de}#s1`);
      expect(await page.locator('#s1').textContent()).toContain('fünf Mitglieder');
    });
  });

  test('shows what is not translated in the language that it has', async () => {
    await withPage(async (page) => {
      await page.goto(site.address + pages.en);
      const passage = page.getByText('Alle treffen sich am Montag.');
      expect(await passage.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('de');
      const notes = page.locator('.translation-note');
      expect(await notes.count()).toBe(2);
      const link = notes.nth(1).getByRole('link');
      await link.click();
      expect(page.url()).toBe(`${site.address}${pages.de}#s2`);
      expect(await page.locator('#s2').textContent()).toBe('Alle treffen sich am Montag.');
    });
  });

  test('is told in the language that is behind, not in the one that was changed', async () => {
    await withPage(async (page) => {
      await page.goto(site.address + pages.de);
      expect(await page.getByText('Alle treffen sich am Montag.').count()).toBe(1);
      expect(await page.locator('.translation-note').count()).toBe(0);
    });
  });

  test.each(Object.values(pages))('axe finds nothing on %s', async (address) => {
    await withPage(async (page) => {
      await bringAxe(page);
      await page.goto(site.address + address);
      expect(await violationsOn(page, allRules)).toEqual([]);
    });
  });
});

/** Writes the record in which a person has accepted all pairs of a project. */
async function acceptAll(project: string): Promise<void> {
  const { content } = await readContent(project);
  if (!content) throw new Error('The course of the test cannot be read.');
  const record = withAccepted(new Map(), content.pairings.flatMap(openPairsOf), { date: '2026-11-20' }, content.documents);
  await writeRecord(project, record, [...record.keys()]);
}

/** Builds the pages of a project, without PDFs and search, with the program of this one. */
async function buildPages(project: string): Promise<void> {
  for (const name of ['src', 'scripts', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'])
    await cp(name, join(project, name), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'dir');
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: project, env, stdio: 'pipe' });
  let said = '';
  build.stdout.on('data', (text: Buffer) => (said += text.toString()));
  build.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error(said);
}
