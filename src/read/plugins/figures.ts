import type { Paragraph, Root } from 'mdast';
import type { Image } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { internalBlock } from './internal.ts';

/** Makes an image alone in its paragraph into a figure; the image's title is the caption. */
export function remarkFigures() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const image = onlyImage(paragraph);
      if (!image || !parent || index === undefined) return;
      (parent.children as unknown[])[index] = figureOf(image);
    });
  };
}

function onlyImage(paragraph: Paragraph): Image | undefined {
  const [first, ...rest] = paragraph.children;
  return first?.type === 'image' && rest.length === 0 ? first : undefined;
}

function figureOf(image: Image): MdxJsxFlowElement {
  const figure = internalBlock('Figure', { src: image.url, alt: image.alt ?? '', caption: image.title ?? '' }, []);
  return { ...figure, ...(image.position && { position: image.position }) };
}
