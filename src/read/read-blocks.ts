import type { AlignType, Heading, List, ListItem, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Block, Figure, ListPart, Table as TableNode } from '../model/nodes.ts';
import type { Finding } from '../model/problem.ts';
import { readComponent } from './read-component.ts';
import { readInlines } from './read-inlines.ts';
import { imageFinding } from './image-path.ts';
import { placeOf } from './place.ts';
import { isInternal } from './plugins/internal.ts';
import { unsupported, type Reading } from './reading.ts';
import { brokenTable, unevenRows } from './table-form.ts';

/**
 * Reads shaped Markdown into blocks; what it cannot read it notes and leaves out.
 *
 * @param parent the component the blocks stand in, or `page`
 * @param segment the number of the segment that holds these nodes
 */
export function readBlocks(nodes: readonly RootContent[], reading: Reading, parent = 'page', segment = 0): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, reading, parent, segment));
}

function readBlock(node: RootContent, reading: Reading, parent: string, segment: number): readonly Block[] {
  const place = placeOf(node);
  switch (node.type) {
    case 'heading':
      return readHeading(node, reading, parent, segment);
    case 'paragraph':
      note(reading, brokenTable(node));
      return [{ type: 'paragraph', segment, place, children: readInlines(node.children, reading) }];
    case 'list':
      return [{ ...readList(node, reading), segment }];
    case 'table':
      return [readTable(node, reading, segment)];
    case 'blockquote':
      return [{ type: 'quote', place, children: readBlocks(node.children, reading, parent) }];
    case 'mdxJsxFlowElement':
      return isInternal(node) ? readInternal(node, reading, parent, segment) : readComponent(node, reading, parent, segment);
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return []; // frontmatter is read elsewhere, code is told by findCode
    case 'thematicBreak':
      unsupported(reading, place, 'A line made of "---" or "***".', 'Delete it; a heading "## …" divides the text better.');
      return [];
    case 'code':
      unsupported(
        reading,
        place,
        'Text that is set in by four blanks or stands between ``` marks.',
        'Delete the blanks or marks; text for the flipchart stands in a quotation: "> …".',
      );
      return [];
    case 'footnoteDefinition':
      unsupported(reading, place, `The text of a footnote, "[^${node.identifier}]".`, 'Write it into the text itself.');
      return [];
    case 'definition':
      unsupported(
        reading,
        place,
        `The address of a link that stands elsewhere, "[${node.identifier}]".`,
        'Write the address right behind the words of the link: [words](https://…).',
      );
      return [];
    default:
      unsupported(
        reading,
        place,
        `Something that has no place here ("${node.type}").`,
        'Write it as a paragraph, a list or a table.',
      );
      return [];
  }
}

function readHeading(node: Heading, reading: Reading, parent: string, segment: number): readonly Block[] {
  const place = placeOf(node);
  if (node.depth < 2 || node.depth > 4) {
    unsupported(
      reading,
      place,
      `A heading of level ${node.depth} ("${'#'.repeat(node.depth)}").`,
      'Use "##" for parts of the page and "###" below them; the title of the page stands in the frontmatter.',
    );
    return [];
  }
  if (parent !== 'page')
    unsupported(
      reading,
      place,
      `A heading inside <${parent}>.`,
      'Use the attribute title="…", or write the words in **bold** as a paragraph.',
    );
  const id = String((node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id ?? '');
  return [{ type: 'heading', depth: node.depth as 2 | 3 | 4, id, segment, place, children: readInlines(node.children, reading) }];
}

function readList(node: List, reading: Reading): Extract<ListPart, { type: 'list' }> {
  const items = node.children.map((item) => readItem(item, reading));
  return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items, place: placeOf(node) };
}

function readItem(item: ListItem, reading: Reading): readonly ListPart[] {
  return item.children.flatMap((part): readonly ListPart[] => {
    if (part.type === 'paragraph')
      return [{ type: 'paragraph', place: placeOf(part), children: readInlines(part.children, reading) }];
    if (part.type === 'list') return [readList(part, reading)];
    unsupported(
      reading,
      placeOf(part),
      'Something other than text in a list.',
      'End the list before it, with an empty line and without blanks in front of the next line.',
    );
    return [];
  });
}

function readTable(node: Table, reading: Reading, segment: number): TableNode {
  reading.findings.push(...unevenRows(node));
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => readInlines(cell.children, reading)));
  const align = (node.align ?? []).map((value: AlignType) => value ?? 'left');
  return { type: 'table', align, head: head ?? [], rows, segment, place: placeOf(node) };
}

function note(reading: Reading, finding: Finding | undefined): void {
  if (finding) reading.findings.push(finding);
}

function withHolder(block: Block, holder: number): Block {
  return block.type === 'quote' || block.type === 'component' ? { ...block, holder } : block;
}

function readInternal(node: MdxJsxFlowElement, reading: Reading, parent: string, segment: number): readonly Block[] {
  const attribute = (name: string): string => {
    const found = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
    return typeof found?.value === 'string' ? found.value : '';
  };
  if (node.name === 'Segment') return readBlocks(node.children, reading, parent, Number(attribute('n')));
  if (node.name === 'Holder')
    return readBlocks(node.children, reading, parent).map((block) => withHolder(block, Number(attribute('n'))));
  const place = placeOf(node);
  note(reading, imageFinding(attribute('src'), place));
  const file = attribute('src').replace(/^\.\//, '');
  return [{ type: 'figure', file, alt: attribute('alt'), caption: attribute('caption'), segment, place } satisfies Figure];
}
