import { getDocumentProxy } from 'unpdf';

/** A piece of a PDF's structure tree, as a screen reader meets it: for tests. */
export interface StructureNode {
  readonly role: string;
  /** The language, where it is not that of the document. */
  readonly language: string | undefined;
  readonly alt: string | undefined;
  readonly children: readonly (StructureNode | string)[];
}

/** The structure tree of each page, with the words in it. */
export async function structureOf(bytes: Uint8Array): Promise<readonly StructureNode[]> {
  const document = await getDocumentProxy(bytes.slice());
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const trees = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const tree = (await page.getStructTree()) as RawNode | null;
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      return tree ? [nodeOf(tree, textsOf(items as readonly RawItem[]))] : [];
    }),
  );
  return trees.flat();
}

/** A node and all below it. */
export function* walkStructure(node: StructureNode): Generator<StructureNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walkStructure(child);
}

/** The words of a node and of all below it. */
export function structureText(node: StructureNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : structureText(child))).join(' ');
}

interface RawNode {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

interface RawItem {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
}

function nodeOf({ role = '', lang, alt, children = [] }: RawNode, texts: ReadonlyMap<string, string>): StructureNode {
  const inside = children.map((child) => (child.role === undefined ? (texts.get(child.id ?? '') ?? '') : nodeOf(child, texts)));
  return { role, language: lang, alt, children: inside };
}

/** The words of each piece of marked content. */
function textsOf(items: readonly RawItem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(id);
    else {
      const place = open.findLast((each) => each !== undefined);
      if (place !== undefined) texts.set(place, (texts.get(place) ?? '') + (str ?? ''));
    }
  }
  return texts;
}
