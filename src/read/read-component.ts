import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Block, BlockComponent } from '../model/nodes.ts';
import type { Finding } from '../model/problem.ts';
import { isComponentName, isInlineName, vocabulary, type BlockName, type Content } from '../model/vocabulary.ts';
import { readProps, unknownComponent } from './component-props.ts';
import { placeOf } from './place.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';

/** Reads a component that stands as a block: its props, its place and what it holds. */
export function readComponent(element: MdxJsxFlowElement, reading: Reading, parent: string, segment: number): readonly Block[] {
  const name = element.name;
  if (!isComponentName(name) || isInlineName(name)) {
    if (/^[A-Z]\w*$/.test(name ?? '')) reading.findings.push(unknownComponent(element));
    return readBlocks(element.children as RootContent[], reading, parent);
  }
  const children = readBlocks(element.children as RootContent[], reading, name);
  const read = readProps(name, element);
  reading.findings.push(...placeFindings(name, element, parent), ...contentFindings(name, element, children));
  if ('findings' in read) {
    reading.findings.push(...read.findings);
    return [];
  }
  const own = { type: 'component', name, props: read.props, children, place: placeOf(element) };
  return [(children.length === 0 && segment > 0 ? { ...own, segment } : own) as BlockComponent];
}

function placeFindings(name: BlockName, element: MdxJsxFlowElement, parent: string): Finding[] {
  const entry = vocabulary[name];
  const allowed: readonly string[] | undefined = 'inside' in entry ? entry.inside : undefined;
  if (!allowed || allowed.includes(parent)) return [];
  const places = allowed.map((place) => (place === 'page' ? 'outside all components' : `directly in <${place}>`)).join(' or ');
  return [
    {
      ...placeOf(element),
      rule: 'component-place',
      found: `<${name}> stands ${parent === 'page' ? 'outside all components' : `in <${parent}>`}.`,
      expected: `<${name}> ${places}.`,
      remedy:
        parent === 'page' ? `Put it between <${allowed[0]}> and </${allowed[0]}>.` : `Close </${parent}> before it, or move it.`,
    },
  ];
}

function contentFindings(name: BlockName, element: MdxJsxFlowElement, children: readonly Block[]): Finding[] {
  const wanted = vocabulary[name].content;
  if (element.children.length > 0 && children.length === 0) return []; // told where it was left out
  if (fits[wanted](children)) return [];
  return [
    {
      ...placeOf(element),
      rule: 'component-content',
      found: children.length === 0 ? `<${name}> is empty.` : `<${name}> holds ${children.map(describe).join(', ')}.`,
      expected: expectations[wanted],
      remedy: 'Write each part as a block of its own, with an empty line before and after it.',
    },
  ];
}

const isComponent = (name: BlockName) => (block: Block) => block.type === 'component' && block.name === name;

const fits = {
  blocks: (blocks) => blocks.length > 0,
  words: () => true,
  nothing: (blocks) => blocks.length === 0,
  'one list': (blocks) => blocks.length === 1 && blocks[0]?.type === 'list',
  'one table': (blocks) => blocks.length === 1 && blocks[0]?.type === 'table',
  cards: (blocks) => blocks.length > 0 && blocks.every(isComponent('Card')),
  lines: (blocks) => blocks.length > 0 && blocks.every(isComponent('Line')),
  question: (blocks) =>
    blocks.length > 1 &&
    blocks[0]?.type === 'paragraph' &&
    (blocks.some(isComponent('Choice')) || blocks.some(isComponent('Explanation'))),
} as const satisfies { [C in Content]: (blocks: readonly Block[]) => boolean };

const expectations = {
  blocks: 'Some text between its tags.',
  words: 'Words between its tags.',
  nothing: 'Nothing between its tags; it is closed at once with "/>".',
  'one list': 'One list and nothing else.',
  'one table': 'One table and nothing else.',
  cards: 'Only <Card title="…"> … </Card>.',
  lines: 'Only <Line speaker="…"> … </Line>.',
  question:
    'The question as a paragraph, then each <Choice> with empty lines around it; an open question has an <Explanation> instead.',
} as const satisfies { [C in Content]: string };

function describe(block: Block): string {
  return block.type === 'component' ? `<${block.name}>` : `a ${block.type}`;
}
