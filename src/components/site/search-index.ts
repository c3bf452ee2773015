import type { SearchWords } from '../../outputs/search/search-words.ts';
import { termsFor, widenQuery } from '../../outputs/search/widen-query.ts';

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
  ): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Where the search finds what it needs. */
export interface SearchPlaces {
  /** Address of the folder with the index. */
  readonly index: string;
  /** Address of the glossary, and what it is called. */
  readonly glossary: string;
  readonly glossaryTitle: string;
}

/**
 * The pages for a search, best first, to be loaded one by one: before them entries of the glossary that
 * readers ask for in another language.
 *
 * @throws where the index cannot be loaded
 */
export async function findPages(
  places: SearchPlaces,
  { query, trainer }: Search,
): Promise<readonly (() => Promise<FoundPage>)[]> {
  const [pagefind, known] = await Promise.all([loadPagefind(places.index), loadWords(places.index)]);
  const filters = trainer ? {} : { audience: 'participant' };
  const best = new Map<string, Result>();
  for (const { query: words, weight } of widenQuery(query, known)) {
    const { results } = await pagefind.search(words, { filters });
    for (const result of results) keepBest(best, { ...result, score: result.score * weight });
  }
  const pages = [...best.values()].sort((a, b) => b.score - a.score);
  return [...glossaryEntries(places, query, known), ...pages.map((result) => async () => foundPage(await result.data()))];
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Without a worker the first search needs 12 kB less. Loaded twice, the module is the same.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  return pagefind;
}

/** Without its list of words the search still finds words as they are written. */
async function loadWords(folder: string): Promise<SearchWords> {
  const response = await fetch(`${folder}words.${document.documentElement.lang}.json`);
  return response.ok ? ((await response.json()) as SearchWords) : { words: [], terms: [] };
}

function keepBest(best: Map<string, Result>, result: Result): void {
  if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result);
}

function glossaryEntries({ glossary, glossaryTitle }: SearchPlaces, query: string, known: SearchWords) {
  return termsFor(query, known).map(([id, title, same]) => async (): Promise<FoundPage> => {
    const excerpt = document.createElement('span');
    excerpt.textContent = same.join(', ');
    return { url: `${glossary}#${id}`, title, excerpt: excerpt.innerHTML, kind: glossaryTitle, trainer: false };
  });
}

function foundPage({ url, excerpt, meta }: PagefindPage): FoundPage {
  return { url, excerpt, title: meta['title'] ?? url, kind: meta['kind'] ?? '', trainer: meta['audience'] === 'trainer' };
}
