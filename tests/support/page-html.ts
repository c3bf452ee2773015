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

/** What a built page says of itself in JSON-LD, in the order of its head. */
export async function jsonLdOfPage(address: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const scripts = (await nodesOfPage(address)).filter(
    (node) => defaultTreeAdapter.isElementNode(node) && isJsonLd(node),
  ) as readonly Element[];
  return scripts.map((script) => JSON.parse(textIn(script)) as Readonly<Record<string, unknown>>);
}

/** The words that stand in the main part of a built page. */
export async function textOfPage(address: string): Promise<string> {
  const main = (await nodesOfPage(address)).find((node) => node.nodeName === 'main');
  return main ? textIn(main).replace(/\s+/g, ' ') : '';
}

function isJsonLd({ tagName, attrs }: Element): boolean {
  return tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
}

async function nodesOfPage(address: string): Promise<readonly Node[]> {
  const html = await readFile(join('dist', address.endsWith('/') ? `${address}index.html` : address), 'utf8');
  return nodesIn(parse(html));
}

function nodesIn(node: Node): readonly Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(nodesIn) : [])];
}

function textIn(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
