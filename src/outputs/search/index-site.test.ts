import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexSite } from './index-site.ts';

test('a site gets an index for each language of its pages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await page(folder, 'de', '<main data-pagefind-body><h1>Straße</h1><p>Die Mitgliederversammlung.</p></main>');
  await page(folder, 'en', '<main data-pagefind-body><h1>Street</h1><p>The general meeting.</p></main>');
  expect(await indexSite(folder)).toBe(2);
  const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count])).toEqual([
    ['de', 1],
    ['en', 1],
  ]);
  const scripts = (await readdir(join(folder, 'pagefind'))).filter((file) => file.endsWith('.js'));
  expect(scripts).toEqual(['pagefind.js']);
});

async function page(folder: string, language: string, body: string): Promise<void> {
  await mkdir(join(folder, language), { recursive: true });
  await writeFile(
    join(folder, language, 'index.html'),
    `<!doctype html><html lang="${language}"><title>x</title><body>${body}</body></html>`,
  );
}
