import type { Language } from './languages.ts';
import type { Place } from './problem.ts';
import type { TranslationNotice } from './translation.ts';
import type { BlockName, InlineName, Props } from './vocabulary.ts';

/** Words without mark-up. Blanks and line ends are one blank each. */
export interface TextInline {
  readonly type: 'text';
  readonly text: string;
  /** Where an author wrote it; for messages only. */
  readonly place?: Place;
  /** The indexes in `text` at which a line of the author's file begins; for messages only. */
  readonly wraps?: readonly number[];
}

/** A piece of running text. */
export type Inline =
  | TextInline
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
 * segments of its file and is the same for every reader. Each language counts for itself: which
 * segments belong together says the pairing in `src/translation`.
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
  /** Its place among the blocks of its file that hold blocks. */
  readonly holder?: number;
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
    /** Only where the component holds blocks: its place among all that do. */
    readonly holder?: number;
    readonly place: Place;
  };
}[BlockName];

/** A block that a language lacks, as another one has it. Only in the texts of a course, never in what authors write. */
export interface Untranslated {
  readonly type: 'untranslated';
  readonly language: Language;
  readonly children: readonly Block[];
  readonly notice: TranslationNotice;
  readonly place: Place;
}

export type Block = Heading | Paragraph | List | Table | Figure | Quote | BlockComponent | Untranslated;
