import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Makes one letter of those that some systems write in two parts (a, then two dots): in words and in
 * attributes. So headings have the same address whoever wrote them.
 */
export function remarkComposedLetters() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'text') node.value = node.value.normalize('NFC');
      if (node.type === 'image') Object.assign(node, { alt: node.alt?.normalize('NFC'), title: node.title?.normalize('NFC') });
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = attribute.value.normalize('NFC');
      }
    });
  };
}
