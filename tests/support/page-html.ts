import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page: its name and its attributes. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements of a built page in the order of its source, read as a browser would, but without one. */
export async function elementsOfPage(address: string): Promise<readonly PageElement[]> {
  const html = await readFile(join('dist', address.endsWith('/') ? `${address}index.html` : address), 'utf8');
  return elementsIn(parse(html));
}

function elementsIn(node: Node): readonly PageElement[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return defaultTreeAdapter.isElementNode(node) ? [pageElement(node), ...inner] : inner;
}

function pageElement({ tagName, attrs }: Element): PageElement {
  return { name: tagName, attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])) };
}
