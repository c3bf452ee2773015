import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

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
    const added = await index.addDirectory({ path: folder });
    refuse(added.errors, 'A page could not be read for the search');
    const { files, errors: lost } = await index.getFiles();
    refuse(lost, 'The search index could not be written');
    for (const { path, content } of files) if (!isUnused(path)) await write(join(folder, 'pagefind', path), content);
    return added.page_count;
  } finally {
    await close();
  }
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
