import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { languages } from '../model/languages.ts';
import type { Block } from '../model/nodes.ts';
import type { Place, Problem } from '../model/problem.ts';
import { inlineComponents, walkBlocks } from '../model/walk.ts';
import { errorAt } from './problem-at.ts';

/** All languages have the same segments: what can be compared without understanding the words. */
export function checkSameStructure({ documents }: Content): readonly Problem[] {
  const [first, ...others] = languages;
  return documents
    .filter(({ language }) => language === first)
    .flatMap((document) =>
      others.flatMap((language) => {
        const other = documents.find((candidate) => candidate.language === language && candidate.key === document.key);
        return other ? firstDifference(document, other) : [];
      }),
    );
}

/** Only the first difference of two files is told: all that follows may come from it. */
function firstDifference(document: Document, other: Document): readonly Problem[] {
  const here = shapesOf(document);
  const there = shapesOf(other);
  const index = there.findIndex((shape, position) => shape.text !== here[position]?.text);
  const at = index === -1 && here.length > there.length ? there.length : index;
  if (at === -1) return [];
  const found = there[at];
  const wanted = here[at];
  return [
    errorAt(other, found?.place ?? { line: 1, column: 1 }, {
      rule: 'same-structure',
      found: found ? `Here stands ${found.text}.` : 'The file ends too early.',
      expected: wanted
        ? `${wanted.text}, as in ${document.file}:${wanted.place.line}.`
        : `Nothing more: ${document.file} ends before this.`,
      remedy: 'Bring both files to the same order of headings, paragraphs, lists and components.',
    }),
  ];
}

interface Shape {
  readonly text: string;
  readonly place: Place;
}

function shapesOf(document: Document): readonly Shape[] {
  return [...walkBlocks(document.body)].map((block) => ({ text: shapeOf(block), place: block.place }));
}

function shapeOf(block: Block): string {
  const ids =
    block.type === 'component' || block.type === 'quote'
      ? []
      : [...inlineComponents([block], 'Fact'), ...inlineComponents([block], 'Law')]
          .map(({ name, props }) => `<${name} id="${props.id}">`)
          .sort();
  const facts = ids.length > 0 ? ` with ${ids.join(', ')}` : '';
  switch (block.type) {
    case 'heading':
      return `a heading "${'#'.repeat(block.depth)}"${facts}`;
    case 'paragraph':
    case 'quote':
      return `a ${block.type}${facts}`;
    case 'list':
      return `${block.ordered ? 'a numbered list' : 'a list'} of ${block.items.length}${facts}`;
    case 'table':
      return `a table of ${block.rows.length} rows and ${block.head.length} columns${facts}`;
    case 'figure':
      return `the image ${block.file}`;
    case 'component':
      return `<${block.name}${propsOf(block.props)}>`;
  }
}

/** The props that are no text for readers and so are the same in all languages. */
function propsOf(props: object): string {
  const shared = Object.entries(props).filter(
    ([name, value]) =>
      ['kind', 'id', 'minutes', 'count', 'rows'].includes(name) || value === 'true' || /^\d+$/.test(String(value)),
  );
  return shared.map(([name, value]) => ` ${name}="${String(value)}"`).join('');
}
