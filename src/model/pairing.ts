import type { Document } from './course.ts';
import type { Language } from './languages.ts';
import type { Block, BlockComponent, Quote } from './nodes.ts';
import type { Place } from './problem.ts';
import type { AcceptedPair } from './translation.ts';

/** A piece of text that is translated as a whole: a segment, the words in a component's tag, or a line of the frontmatter. */
export interface Passage {
  readonly type: 'passage';
  /** What it is, such as `paragraph` or `title`; only passages of one kind can match without a person saying so. */
  readonly kind: string;
  /** The components it stands in, from the outside in. */
  readonly path: readonly string[];
  /** What must be the same in all languages. */
  readonly shape: string;
  readonly text: string;
  readonly hash: string;
  /** Whether there are words to translate: lines to write on have none. */
  readonly hasWords: boolean;
  readonly place: Place;
  /** The number of the segment; words of a tag or of the frontmatter have none. */
  readonly segment?: number;
  readonly block?: Block;
}

/** A component or quotation that holds passages. */
export interface Holder {
  readonly type: 'holder';
  readonly kind: string;
  readonly shape: string;
  readonly place: Place;
  readonly block: Quote | BlockComponent;
  readonly parts: readonly Part[];
}

export type Part = Passage | Holder;

/** One side of a comparison: the language of the source, or the other one. */
export type Side = 'source' | 'other';

/** What the record knows about the passages of one file in two languages. */
export interface Known {
  /** Whether a person accepted the two texts as a pair, in whatever file. */
  readonly accepts: (source: Passage, other: Passage) => boolean;
  /** The hashes of the texts that a passage of the source was accepted with. */
  readonly acceptedWith: (source: Passage) => readonly string[];
  /** What a text was last accepted with, where that counterpart is no longer in the file. */
  readonly lostBy: (side: Side, passage: Passage) => LostPair | undefined;
}

/** An accepted pair of which one text is no longer in the file. */
export interface LostPair {
  readonly pair: AcceptedPair;
  /** The text that is gone. */
  readonly goneText: string;
}

/** The two languages of a comparison. */
export type Sides = { readonly [S in Side]: Language };

/** Two parts that stand side by side, or one that stands alone; what is inside them in `inside`. */
export interface Row {
  readonly source?: Part;
  readonly other?: Part;
  readonly inside: readonly Row[];
}

/** How a pair of passages, or a passage without a partner, stands. */
export type Standing =
  /** A person found that both say the same; or there are no words in them. */
  | { readonly state: 'accepted'; readonly source: Passage; readonly other: Passage }
  /** One of the two was changed since; `behind` is the side that was not. */
  | {
      readonly state: 'outOfStep';
      readonly source: Passage;
      readonly other: Passage;
      readonly behind: Side;
      readonly accepted: AcceptedPair;
      /** What the changed side said when both were accepted. */
      readonly before: string;
    }
  | { readonly state: 'neverAccepted'; readonly source: Passage; readonly other: Passage }
  /** New in one language; the other one does not have it yet. */
  | { readonly state: 'untranslated'; readonly side: Side; readonly passage: Passage }
  /** What it was accepted with has been removed from the other language. */
  | {
      readonly state: 'lost';
      readonly side: Side;
      readonly passage: Passage;
      readonly accepted: AcceptedPair;
      readonly goneText: string;
    };

/** One file in two languages, laid side by side. */
export interface PairedFile {
  readonly source: Document;
  readonly other: Document;
  readonly sides: Sides;
  readonly rows: readonly Row[];
  /** The partner of each passage of the source, wherever it stands. */
  readonly partners: ReadonlyMap<Passage, Passage>;
  readonly known: Known;
}

/** One file in two languages, and how every passage of it stands, in reading order. */
export interface Pairing extends PairedFile {
  readonly standings: readonly Standing[];
}
