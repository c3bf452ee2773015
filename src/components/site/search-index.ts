/** What a reader searches for. */
export interface Search {
  readonly query: string;
  /** Whether trainer pages are searched too. */
  readonly trainer: boolean;
}

/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** Escaped HTML with the words found in `<mark>`. */
  readonly excerpt: string;
  readonly kind: string;
  readonly trainer: boolean;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { readonly filters: Readonly<Record<string, unknown>> },
  ): Promise<{
    readonly results: readonly { data(): Promise<PagefindPage> }[];
  }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * The pages for a search, best first, to be loaded one by one.
 *
 * @param folder address of the folder with the index
 * @throws where the index cannot be loaded
 */
export async function findPages(folder: string, { query, trainer }: Search): Promise<readonly (() => Promise<FoundPage>)[]> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Without a worker the first search needs 12 kB less. Loaded twice, the module is the same.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  const filters = trainer ? {} : { audience: 'participant' };
  const { results } = await pagefind.search(query, { filters });
  return results.map((result) => async () => foundPage(await result.data()));
}

function foundPage({ url, excerpt, meta }: PagefindPage): FoundPage {
  return { url, excerpt, title: meta['title'] ?? url, kind: meta['kind'] ?? '', trainer: meta['audience'] === 'trainer' };
}
