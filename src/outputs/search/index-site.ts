import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { isSearched, searchedPage } from './searched-page.ts';
import { smallerChunks } from './smaller-chunks.ts';

/**
 * Makes the search index of a built site and writes it into `<folder>/pagefind/`, one index for each
 * language of its pages.
 *
 * @returns the number of pages in the index
 * @throws where a page cannot be read or the index not be written
 */
export async function indexSite(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    const count = await addPages(index, folder);
    const { files, errors: lost } = await index.getFiles();
    refuse(lost, 'The search index could not be written');
    const used = smallerChunks(files).filter(({ path }) => !isUnused(path));
    for (const { path, content } of used) await write(join(folder, 'pagefind', path), await smaller(path, content));
    return count;
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, folder: string): Promise<number> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const pages = await Promise.all(files.map(async (file) => ({ file, html: await readFile(join(folder, file), 'utf8') })));
  const searched = pages.filter(({ html }) => isSearched(html));
  for (const { file, html } of searched) {
    const url = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
    const { errors } = await index.addHTMLFile({ url, content: searchedPage(html) });
    refuse(errors, `${file} could not be read for the search`);
  }
  return searched.length;
}

/** Pagefind's program with short names; all else is compressed already. */
async function smaller(path: string, content: Uint8Array): Promise<Uint8Array> {
  if (path !== 'pagefind.js') return content;
  const { code } = await transform(new TextDecoder().decode(content), { minify: true, format: 'esm', target: 'es2022' });
  return new TextEncoder().encode(code);
}

/** The site has its own user interface, and searches without a worker. */
function isUnused(path: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join(' ')}`);
}
