import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Components that only the shaping plugins write; authors may not. Pages must know them like the vocabulary. */
export const internalNames = ['Segment', 'Holder', 'Figure', 'Answer'] as const;

export type InternalName = (typeof internalNames)[number];

/** Marks an element as written by a plugin. */
interface InternalData {
  readonly internal: true;
}

/** Makes an internal block with plain-string attributes. */
export function internalBlock(
  name: InternalName,
  attributes: Readonly<Record<string, string>>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributeList(attributes), children, data: mark() };
}

/** Makes an internal component inside a line of text. */
export function internalInline(name: InternalName, children: MdxJsxTextElement['children']): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: [], children, data: mark() };
}

/** Whether a plugin wrote the element. */
export function isInternal(element: MdxJsxFlowElement | MdxJsxTextElement): boolean {
  return (element.data as Partial<InternalData> | undefined)?.internal === true;
}

function mark(): NonNullable<MdxJsxFlowElement['data']> {
  return { internal: true } satisfies InternalData as NonNullable<MdxJsxFlowElement['data']>;
}

function attributeList(attributes: Readonly<Record<string, string>>): MdxJsxAttribute[] {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
