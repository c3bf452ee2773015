/**
 * Makes the HTML of a text one of several on a page: its headings go down, its addresses
 * get a prefix so that they stay unlike those of the other texts, and links to them follow. Links to
 * explained words stay: the page has one list of words.
 *
 * @param prefix such as `sheet-2-1`, the address of the text on the page
 * @param levels by how many levels its headings go down
 */
export function nestedText(html: string, prefix: string, levels = 1): string {
  return html.replace(/<[^>]+>/g, (tag) => withPrefix(levelsDown(tag, levels), prefix));
}

function levelsDown(tag: string, levels: number): string {
  return tag.replace(/^(<\/?h)([2-5])/, (_, start: string, level: string) => `${start}${Math.min(Number(level) + levels, 6)}`);
}

function withPrefix(tag: string, prefix: string): string {
  return tag.replace(/(\s(?:id|for|aria-labelledby|aria-describedby)="|\shref="#(?!word-))/g, `$1${prefix}-`);
}
