import { slugifyWithCounter } from '@sindresorhus/slugify';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Gives each heading an address inside the page, transliterated (`ue`, `ss`) and unique. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    const slugify = slugifyWithCounter();
    visit(tree, 'heading', (heading) => {
      const id = slugify(toString(heading)) || slugify('x');
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}
