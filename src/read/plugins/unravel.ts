import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes a paragraph of nothing but components into these components, as MDX does for pages:
 * `<Callout kind="tip">Text.</Callout>` on one line is a block. On a tree that MDX has already
 * treated it changes nothing.
 *
 * @see https://github.com/mdx-js/mdx/blob/main/packages/mdx/lib/plugin/remark-mark-and-unravel.js
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (!parent || index === undefined) return;
      const parts = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const elements = parts.filter((child) => child.type === 'mdxJsxTextElement');
      if (elements.length === 0 || elements.length < parts.length) return;
      const blocks = elements.map((element) => ({ ...element, type: 'mdxJsxFlowElement' as const }));
      parent.children.splice(index, 1, ...(blocks as unknown as typeof parent.children));
      return [SKIP, index];
    });
  };
}
