/**
 * A page as the search reads it: without the addresses of its parts. Pagefind would keep a record of
 * each, which readers would load with every hit.
 */
export function searchedPage(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sid="[^"]*"/, ''));
}

/** Whether a page is searched at all. */
export function isSearched(html: string): boolean {
  return /<main[^>]*\sdata-pagefind-body[\s>=]/.test(html);
}
