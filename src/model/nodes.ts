import type { Language } from './languages.ts';
import type { Place } from './problem.ts';
import type { BlockName, InlineName, Props } from './vocabulary.ts';

/** A piece of running text. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  /** Words of another language, written as *emphasis*. */
  | { readonly type: 'foreign'; readonly language: Language; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[]; readonly place: Place }
  | { readonly type: 'break' }
  /** The answer in a table to fill in: only for readers who may know it. */
  | { readonly type: 'answer'; readonly children: readonly Inline[] }
  | InlineComponent;

/** A component of the vocabulary inside a sentence, told apart by its name. */
export type InlineComponent = {
  [N in InlineName]: {
    readonly type: 'component';
    readonly name: N;
    readonly props: Props<N>;
    readonly children: readonly Inline[];
    readonly place: Place;
  };
}[InlineName];

/**
 * A block without blocks of its own, the unit of translation. The number is its place among the
 * segments of its file and is the same for every reader; both languages count alike.
 */
interface Segment {
  readonly segment: number;
  readonly place: Place;
}

export interface Heading extends Segment {
  readonly type: 'heading';
  readonly depth: 2 | 3 | 4;
  /** Address inside the page, transliterated (`ue`, `ss`). */
  readonly id: string;
  readonly children: readonly Inline[];
}

export interface Paragraph extends Segment {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List extends Segment {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly ListPart[])[];
}

/** What a list item holds: paragraphs and further lists, which count as part of the outer list. */
export type ListPart = Omit<Paragraph, 'segment'> | Omit<List, 'segment'>;

export interface Table extends Segment {
  readonly type: 'table';
  readonly align: readonly ('left' | 'right' | 'center')[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface Figure extends Segment {
  readonly type: 'figure';
  /** Path from the module's folder of the language, such as `images/bodies.svg`. */
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
  readonly place: Place;
}

/** A component of the vocabulary that stands as a block, told apart by its name. */
export type BlockComponent = {
  [N in BlockName]: {
    readonly type: 'component';
    readonly name: N;
    readonly props: Props<N>;
    readonly children: readonly Block[];
    /** Only where the component holds no blocks and so is a segment itself. */
    readonly segment?: number;
    readonly place: Place;
  };
}[BlockName];

export type Block = Heading | Paragraph | List | Table | Figure | Quote | BlockComponent;
