import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadsOf, manifestSchema } from '../src/model/manifest.ts';
import { courseOf } from '../src/read/course-of.ts';
import { changedPages, changesBetween, type ChangedPage } from '../src/report/changes.ts';
import { previewIndex } from '../src/report/preview-index.ts';
import { filesNamedIn, relativeCss, relativeHtml, type PreviewPlaces } from '../src/report/relative-html.ts';
import { readState } from './read-state.ts';

const usage = `npm run preview-changes -- --base DIR [options]

Copies what a change touches out of the built site, so that it can be opened without a server: the pages
as HTML, and the PDFs of their modules.

  --base DIR   the project before the change
  --out DIR    where the preview goes (default: preview)
  --dist DIR   the built site (default: dist)
  --help       this text`;

const options = {
  base: { type: 'string' },
  out: { type: 'string', default: 'preview' },
  dist: { type: 'string', default: 'dist' },
  help: { type: 'boolean', default: false },
} as const;

try {
  const { values } = parseArgs({ options });
  console.log(values.help || values.base === undefined ? usage : await preview(values.base, values.dist, values.out));
  if (!values.help && values.base === undefined) process.exitCode = 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function preview(base: string, dist: string, out: string): Promise<string> {
  const [before, now] = [await readState(base), await readState(process.cwd())];
  if (!before || !now) throw new Error('The texts cannot be read at all: npm run check says why.');
  const course = courseOf(now.content);
  const pages = changedPages(course, changesBetween(before, now));
  const site = new URL(process.env['SITE_URL'] ?? course.settings.site);
  await mkdir(out, { recursive: true });
  await copyPages(pages, dist, out, { base: site.pathname.replace(/\/?$/, '/'), origin: site.origin });
  const pdfs = await copyPdfs(pages, dist, out);
  const files = [...pages.map(({ address }) => `${address.slice(1)}index.html`), ...pdfs.map((file) => `downloads/${file}`)];
  await writeFile(join(out, 'index.html'), previewIndex(files));
  return `${out}: ${pages.length} changed pages and ${pdfs.length} PDFs of their modules; begin with index.html.`;
}

async function copyPages(
  pages: readonly ChangedPage[],
  dist: string,
  out: string,
  site: Pick<PreviewPlaces, 'base' | 'origin'>,
): Promise<void> {
  const own = new Set(pages.map(({ address }) => `${address.slice(1)}index.html`));
  const html = new Map(
    await Promise.all([...own].map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const)),
  );
  const parts = new Set([...html.values()].flatMap((text) => filesNamedIn(text, site)).filter((file) => !file.endsWith('.html')));
  const styles = [...parts].filter((file) => file.endsWith('.css'));
  const css = new Map(await Promise.all(styles.map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const)));
  for (const named of [...css.values()].flatMap((text) => filesNamedIn(text, site))) parts.add(named);
  const places = { ...site, holds: (file: string) => own.has(file) || parts.has(file) };
  for (const [file, text] of html) await write(join(out, file), relativeHtml(text, file, places));
  for (const [file, text] of css) await write(join(out, file), relativeCss(text, file, places));
  for (const file of parts) if (!css.has(file) && (await isFile(join(dist, file)))) await cp(join(dist, file), join(out, file));
}

async function copyPdfs(pages: readonly ChangedPage[], dist: string, out: string): Promise<readonly string[]> {
  const downloads = manifestSchema.parse(JSON.parse(await readFile(join(dist, 'downloads/manifest.json'), 'utf8')));
  const files = pages.flatMap(({ target, language }) =>
    'module' in target ? downloadsOf(downloads, target.module.plan.number, language).map(({ file }) => file) : [],
  );
  const once = [...new Set(files)];
  for (const file of once) await cp(join(dist, 'downloads', file), join(out, 'downloads', file));
  return once;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
