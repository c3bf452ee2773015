import { join } from 'node:path';
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
    refuse((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors, 'The search index could not be written');
    return added.page_count;
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join(' ')}`);
}
