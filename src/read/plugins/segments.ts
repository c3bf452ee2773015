import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { internalBlock, isInternal } from './internal.ts';

/**
 * Wraps each segment, the smallest block of text, in `<Segment n="…">`: headings, paragraphs,
 * lists, tables, figures and components without blocks. Components and quotes that hold blocks are
 * walked into, and wrapped in `<Holder n="…">`, which counts for itself. Both counts run through the
 * file, so that a block has one number for all readers.
 */
export function remarkSegments() {
  return (tree: Root): void => {
    let [segments, holders] = [0, 0];
    const wrap = (nodes: RootContent[]): RootContent[] =>
      nodes.map((node) => {
        if (holdsBlocks(node)) {
          holders += 1;
          const n = holders;
          node.children = wrap(node.children as RootContent[]) as typeof node.children;
          return wrapped('Holder', n, node);
        }
        if (!isSegment(node)) return node;
        segments += 1;
        return wrapped('Segment', segments, node);
      });
    tree.children = wrap(tree.children);
  };
}

function wrapped(name: 'Segment' | 'Holder', n: number, node: RootContent): RootContent {
  return { ...internalBlock(name, { n: String(n) }, [node as never]), position: node.position } as RootContent;
}

const segmentTypes = new Set(['heading', 'paragraph', 'list', 'table', 'mdxJsxFlowElement']);

function isSegment(node: RootContent): boolean {
  return segmentTypes.has(node.type);
}

function holdsBlocks(node: RootContent): node is Extract<RootContent, { type: 'blockquote' }> | MdxJsxFlowElement {
  if (node.type === 'blockquote') return true;
  return node.type === 'mdxJsxFlowElement' && !isInternal(node) && node.children.length > 0;
}
