import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isComponentName, isInlineName } from '../../model/vocabulary.ts';

const phrasing = new Set(['text', 'strong', 'emphasis', 'link', 'break', 'mdxJsxTextElement', 'inlineCode', 'delete', 'image']);

/**
 * Gives one form to what may be written in several: words directly in a block component become a
 * paragraph, and an inline component alone on its line becomes a paragraph with that component.
 */
export function remarkTidyBlocks() {
  return (tree: Root): void => {
    tree.children = tidied(tree.children) as RootContent[];
    visit(tree, (node) => {
      if (node.type === 'mdxJsxFlowElement' && !isInline(node)) node.children = tidied(node.children) as BlockContent[];
      if (node.type === 'blockquote' || node.type === 'listItem') node.children = tidied(node.children) as BlockContent[];
    });
  };
}

function tidied(children: readonly (RootContent | PhrasingContent)[]): (RootContent | Paragraph)[] {
  const result: (RootContent | Paragraph)[] = [];
  let open: Paragraph | undefined;
  for (const child of children) {
    if (!phrasing.has(child.type)) {
      open = undefined;
      result.push(child.type === 'mdxJsxFlowElement' && isInline(child) ? paragraphOf(asText(child)) : (child as RootContent));
    } else if (open) {
      open.children.push(child as PhrasingContent);
    } else if (child.type !== 'text' || child.value.trim() !== '') {
      open = paragraphOf(child as PhrasingContent);
      result.push(open);
    }
  }
  return result;
}

function isInline(element: MdxJsxFlowElement): boolean {
  return isComponentName(element.name) && isInlineName(element.name);
}

function asText(element: MdxJsxFlowElement): PhrasingContent {
  return { ...element, type: 'mdxJsxTextElement' } as unknown as PhrasingContent;
}

function paragraphOf(child: PhrasingContent): Paragraph {
  return { type: 'paragraph', children: [child], ...(child.position && { position: child.position }) };
}
