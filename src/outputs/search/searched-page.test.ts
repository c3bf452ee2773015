import { expect, test } from 'vitest';
import { isSearched, searchedPage } from './searched-page.ts';

test('the search reads a page without the addresses of its parts, and all of its text', () => {
  const html =
    '<main id="main" data-pagefind-body><h2 id="frage" data-x="1"><span id="s5"></span>Frage</h2><p id="s6">id="s7"</p></main>';
  expect(searchedPage(html)).toBe('<main data-pagefind-body><h2 data-x="1"><span></span>Frage</h2><p>id="s7"</p></main>');
});

test('only pages that say so are searched', () => {
  expect(isSearched('<main id="main" data-pagefind-body data-kind="x">')).toBe(true);
  expect(isSearched('<main id="main"><p>data-pagefind-body</p>')).toBe(false);
});
