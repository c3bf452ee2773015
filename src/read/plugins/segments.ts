import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { internalBlock, isInternal } from './internal.ts';

/**
 * Wraps each segment, the smallest block of text, in `<Segment n="…">`: headings, paragraphs,
 * lists, tables, figures and components without blocks. Components and quotes that hold blocks are
 * walked into. The count runs through the file, so that a segment has one number for all readers.
 */
export function remarkSegments() {
  return (tree: Root): void => {
    let count = 0;
    const wrap = (nodes: RootContent[]): RootContent[] =>
      nodes.map((node) => {
        if (holdsBlocks(node)) {
          node.children = wrap(node.children as RootContent[]) as typeof node.children;
          return node;
        }
        if (!isSegment(node)) return node;
        count += 1;
        return { ...internalBlock('Segment', { n: String(count) }, [node as never]), position: node.position } as RootContent;
      });
    tree.children = wrap(tree.children);
  };
}

const segmentTypes = new Set(['heading', 'paragraph', 'list', 'table', 'mdxJsxFlowElement']);

function isSegment(node: RootContent): boolean {
  return segmentTypes.has(node.type);
}

function holdsBlocks(node: RootContent): node is Extract<RootContent, { type: 'blockquote' }> | MdxJsxFlowElement {
  if (node.type === 'blockquote') return true;
  return node.type === 'mdxJsxFlowElement' && !isInternal(node) && node.children.length > 0;
}
