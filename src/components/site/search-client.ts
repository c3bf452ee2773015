import { findPages, type FoundPage, type Search, type SearchPlaces } from './search-index.ts';

/** How many hits are shown at first and with each "more"; each of them is a file to load. */
const firstHits = 3;
const moreHits = 5;

/** Words that the search says, in the page's language, with `%count%` and `%query%` to fill in. */
interface Says {
  readonly loading: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly failed: string;
  readonly guide: string;
}

/** Makes the search page search: on typing, on sending, and at once for an address with `?q=`. */
export function startSearch(): void {
  const root = document.querySelector<HTMLElement>('[data-search]');
  const form = root?.querySelector('form');
  const field = root?.querySelector<HTMLInputElement>('#q');
  const trainer = root?.querySelector<HTMLInputElement>('#trainer');
  if (!root || !form || !field || !trainer) return;
  const asked = new URLSearchParams(location.search);
  // Who types faster than this program loads is not interrupted.
  field.value ||= asked.get('q') ?? '';
  trainer.checked = asked.has('trainer');
  const search = (): void => void searchAndShow(root, { query: field.value.trim(), trainer: trainer.checked });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 250);
  });
  if (field.value !== '') search();
}

async function searchAndShow(root: HTMLElement, search: Search): Promise<void> {
  const says = JSON.parse(root.dataset['says'] ?? '{}') as Says;
  const ticket = `${search.query} ${search.trainer}`;
  root.dataset['ticket'] = ticket;
  remember(search);
  if (search.query === '') return show(root, says, '', []);
  tell(root, says.loading);
  try {
    const places = JSON.parse(root.dataset['places'] ?? '{}') as SearchPlaces;
    const found = await findPages(places, search);
    if (root.dataset['ticket'] === ticket) await showFound(root, says, search.query, found);
  } catch {
    tell(root, says.failed);
  }
}

type Load = () => Promise<FoundPage>;

async function showFound(root: HTMLElement, says: Says, query: string, found: readonly Load[]): Promise<void> {
  const pages = await Promise.all(found.slice(0, firstHits).map((load) => load()));
  const text = found.length === 0 ? says.none : found.length === 1 ? says.one : says.many;
  show(root, says, text.replace('%count%', String(found.length)).replace('%query%', query), pages);
  offerMore(root, says, found.slice(firstHits));
}

function show(root: HTMLElement, says: Says, text: string, pages: readonly FoundPage[]): void {
  tell(root, text);
  root.querySelector('[data-results]')?.replaceChildren(...pages.map((page) => entry(page, says)));
  offerMore(root, says, []);
}

function offerMore(root: HTMLElement, says: Says, rest: readonly Load[]): void {
  const button = root.querySelector<HTMLButtonElement>('[data-more]');
  const results = root.querySelector('[data-results]');
  if (!button || !results) return;
  button.hidden = rest.length === 0;
  button.onclick = async () => {
    const pages = await Promise.all(rest.slice(0, moreHits).map((load) => load()));
    const entries = pages.map((page) => entry(page, says));
    results.append(...entries);
    offerMore(root, says, rest.slice(moreHits));
    entries[0]?.querySelector('a')?.focus();
  };
}

function entry(page: FoundPage, says: Says): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'hit';
  const link = Object.assign(document.createElement('a'), { href: page.url, textContent: page.title, className: 'hit__title' });
  const heading = Object.assign(document.createElement('h2'), { className: 'hit__heading' });
  heading.append(link);
  const kind = Object.assign(document.createElement('p'), { className: 'hit__kind' });
  if (page.trainer)
    kind.append(Object.assign(document.createElement('strong'), { textContent: says.guide, className: 'hit__guide' }), ' ');
  kind.append(page.kind);
  // Pagefind hands over the excerpt as escaped HTML with its own <mark>.
  const excerpt = Object.assign(document.createElement('p'), { className: 'hit__excerpt', innerHTML: page.excerpt });
  item.append(heading, kind, excerpt);
  return item;
}

function tell(root: HTMLElement, text: string): void {
  const status = root.querySelector('[data-status]');
  if (status) status.textContent = text;
}

/** Keeps the search in the address, so that it can be shared and comes back with "back". */
function remember({ query, trainer }: Search): void {
  const address = new URL(location.href);
  address.search = query === '' ? '' : `?${new URLSearchParams({ q: query, ...(trainer && { trainer: '1' }) }).toString()}`;
  history.replaceState(null, '', address);
}
