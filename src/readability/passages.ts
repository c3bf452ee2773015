import type { Audience } from '../model/audiences.ts';
import type { Document, Fact } from '../model/course.ts';
import { blocksFor } from '../model/edition.ts';
import type { FileKind } from '../model/frontmatter.ts';
import type { Language } from '../model/languages.ts';
import type { Block, Inline, ListPart } from '../model/nodes.ts';
import type { Place } from '../model/problem.ts';
import { walkBlocks } from '../model/walk.ts';

/** The two groups whose texts are measured apart. */
export type Readers = 'participants' | 'trainers';

/** A stretch of text that stands by itself. Only running text is measured, not headings and table cells. */
export interface Passage {
  readonly kind: 'running' | 'heading' | 'cell';
  readonly line: readonly Inline[];
  readonly place: Place;
}

/** What participants read of each kind of file. Cards are in no handout, yet participants hold them in their hands. */
const participantAudiences = {
  module: [],
  activity: ['participant', 'cards'],
  worksheet: ['participant'],
  quiz: ['quiz'],
  page: ['participant'],
  news: ['participant'],
} as const satisfies { readonly [K in FileKind]: readonly Audience[] };

/** The passages of a document for one group of readers; trainers' are those that participants do not get. */
export function passagesFor(readers: Readers, document: Document): readonly Passage[] {
  const theirs = new Set(participantAudiences[document.kind].flatMap((audience) => segmentsFor(audience, document)));
  return [...walkBlocks(document.body)]
    .filter((block) => 'segment' in block && theirs.has(block.segment) === (readers === 'participants'))
    .flatMap(passagesOf);
}

/** The segments of a reader's edition; of cards wherever they stand. */
function segmentsFor(audience: Audience, { body }: Document): readonly (number | undefined)[] {
  const blocks = audience === 'cards' ? [...walkBlocks(body)].filter(isCards) : body;
  return [...walkBlocks(blocksFor(audience, blocks))].flatMap((block) => ('segment' in block ? [block.segment] : []));
}

function isCards(block: Block): boolean {
  return block.type === 'component' && block.name === 'Cards';
}

function passagesOf(block: Block | ListPart): readonly Passage[] {
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', line: block.children, place: block.place }];
    case 'paragraph':
      return [{ kind: 'running', line: block.children, place: block.place }];
    case 'list':
      return block.items.flat().flatMap(passagesOf);
    case 'table':
      return [...block.head, ...block.rows.flat()].map((line) => ({ kind: 'cell', line, place: block.place }));
    case 'figure':
    case 'quote':
    case 'component':
    case 'untranslated':
      return [];
  }
}

/** A stretch of a line, from its start to before its end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is printed of a line, and which stretches of it are not ordinary words. */
export interface PlainLine {
  readonly text: string;
  /** Marked as words of the glossary. */
  readonly terms: readonly (Stretch & { readonly id: string })[];
  /** Words of another language. */
  readonly foreign: readonly Stretch[];
}

/** The words of a line as printed: facts with their values, without sources of laws and answers to a task. */
export function plainLine(line: readonly Inline[], facts: ReadonlyMap<string, Fact>, language: Language): PlainLine {
  let text = '';
  const terms: (Stretch & { id: string })[] = [];
  const foreign: Stretch[] = [];
  const add = (inline: Inline): void => {
    const start = text.length;
    const inner = (children: readonly Inline[]): Stretch => {
      children.forEach(add);
      return { start, end: text.length };
    };
    switch (inline.type) {
      case 'text':
        text += inline.text;
        return;
      case 'break':
        text += '\n';
        return;
      case 'strong':
      case 'link':
        inner(inline.children);
        return;
      case 'foreign':
        foreign.push(inner(inline.children));
        return;
      case 'answer':
        return;
      case 'component':
        if (inline.name === 'Term') terms.push({ id: inline.props.id, ...inner(inline.children) });
        else text += inline.name === 'Fact' ? (facts.get(inline.props.id)?.value[language] ?? '') : '';
    }
  };
  line.forEach(add);
  return { text, terms, foreign };
}
