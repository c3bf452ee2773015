import type { Language } from '../../model/languages.ts';

/**
 * The tree that the Typst template walks. Every type here has its function in `template/`;
 * a type that the template does not know stops the build.
 */
export type PrintInline =
  /** `long` words may be hyphenated. */
  | { readonly type: 'text'; readonly text: string; readonly long: boolean }
  /** A word that must not break at its hyphen. */
  | { readonly type: 'unbroken'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly PrintInline[] }
  | { readonly type: 'foreign'; readonly language: Language; readonly children: readonly PrintInline[] }
  /** Laws and offices in the language of the law. */
  | { readonly type: 'source'; readonly language: Language; readonly children: readonly PrintInline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly PrintInline[] }
  | { readonly type: 'break' }
  | { readonly type: 'answer'; readonly children: readonly PrintInline[] }
  /** A word of the glossary; it leads to its entry at the end. */
  | { readonly type: 'Term'; readonly to: string; readonly children: readonly PrintInline[] }
  | { readonly type: 'Fact'; readonly children: readonly PrintInline[] }
  /** Sources of the sentence before; at the end of a paragraph they stand on a line of their own. */
  | { readonly type: 'Law'; readonly children: readonly PrintInline[]; readonly ownLine: boolean };

/** A line of running text. */
export type PrintLine = readonly PrintInline[];

export interface PrintParagraph {
  readonly type: 'paragraph';
  readonly children: PrintLine;
  /** Whether it must not be parted from what follows: it speaks of that, or asks what is then written. */
  readonly leadsOn: boolean;
  /** Whether it is short and ends with a source, which would look forgotten at the top of a page. */
  readonly together: boolean;
}

export interface PrintList {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  /** Whether it counts with capital letters. */
  readonly letters?: boolean;
  readonly items: readonly (readonly PrintBlock[])[];
  /** Whether it is so short that it must not be parted by the end of a page. */
  readonly together: boolean;
}

export type PrintBlock =
  | { readonly type: 'heading'; readonly level: number; readonly children: PrintLine }
  | PrintParagraph
  | PrintList
  | {
      readonly type: 'table';
      /** Width of each column as a share of the whole. */
      readonly shares: readonly number[];
      /** How much smaller its letters are so that it fits, 1 being the usual size. */
      readonly shrink: number;
      readonly align: readonly ('left' | 'right' | 'center')[];
      readonly head: readonly PrintLine[];
      readonly rows: readonly (readonly PrintLine[])[];
      /** Whether it is so short that it must not be parted by the end of a page. */
      readonly together: boolean;
    }
  | {
      readonly type: 'figure';
      /** Where the file lies for the typesetter. */
      readonly path: string;
      readonly id: string;
      readonly alt: string;
      readonly caption: string;
      /** Millimetres. */
      readonly width: number;
    }
  | {
      readonly type: 'quote';
      readonly children: readonly PrintBlock[];
      /** Whether it is so short that it must not be parted by the end of a page. */
      readonly together: boolean;
    }
  | PrintComponent
  | FacingTable
  /** Blocks in the words of another language, because this one lacks them. */
  | { readonly type: 'untranslated'; readonly language: Language; readonly children: readonly PrintBlock[] }
  /** Says quietly that a passage is not translated yet, or that another language has a newer version. */
  | {
      readonly type: 'translationNote';
      readonly children: PrintLine;
      /** Whether it speaks of what follows. */ readonly leadsOn: boolean;
    }
  | { readonly type: 'participantText'; readonly children: readonly PrintBlock[] };

/** Blocks of the vocabulary, named like their component. */
export type PrintComponent =
  | { readonly type: 'Callout'; readonly kind: string; readonly label: string; readonly children: readonly PrintBlock[] }
  | { readonly type: 'KeyPoints'; readonly label: string; readonly level: number; readonly children: readonly PrintBlock[] }
  | {
      readonly type: 'Phrases';
      readonly label: string;
      readonly phrases: readonly Phrase[];
      /** Whether they are so few that they must not be parted by the end of a page. */
      readonly together: boolean;
    }
  | { readonly type: 'Dialogue'; readonly children: readonly PrintBlock[] }
  | { readonly type: 'Line'; readonly speaker: string; readonly children: readonly PrintBlock[] }
  | {
      readonly type: 'Exercise';
      readonly label: string;
      readonly title: string;
      readonly level: number;
      readonly minutes: string;
      readonly form: string;
      readonly children: readonly PrintBlock[];
    }
  | {
      readonly type: 'Step';
      /** Time since the module began, such as `0:10`. */
      readonly time: string;
      readonly minutes: string;
      readonly title: string;
      readonly level: number;
      readonly children: readonly PrintBlock[];
    }
  | { readonly type: 'TrainerNote'; readonly kind: string; readonly label: string; readonly children: readonly PrintBlock[] }
  | { readonly type: 'Variant'; readonly label: string; readonly children: readonly PrintBlock[] }
  | { readonly type: 'Solution'; readonly label: string; readonly children: readonly PrintBlock[] }
  | { readonly type: 'Cards'; readonly label: string; readonly children: readonly PrintBlock[] }
  | { readonly type: 'Card'; readonly title: string; readonly children: readonly PrintBlock[] }
  | { readonly type: 'Question'; readonly kind: string; readonly children: readonly PrintBlock[] }
  | {
      readonly type: 'Choice';
      /** Its place among all choices of its question, from 1, whether these are shown or not. */
      readonly number: number;
      readonly right: boolean;
      /** What to say about a right choice: that it is right, its place, or its partner; empty for a wrong one. */
      readonly mark: string;
      readonly children: readonly PrintBlock[];
    }
  | { readonly type: 'Explanation'; readonly label: string; readonly children: readonly PrintBlock[] }
  | { readonly type: 'WriteLines'; readonly count: number }
  | {
      readonly type: 'AnswerTable';
      readonly shares: readonly number[];
      /** How much smaller its letters are so that it fits, 1 being the usual size. */
      readonly shrink: number;
      readonly head: readonly PrintLine[];
      /** A cell without words is one to write in. */
      readonly rows: readonly (readonly PrintLine[])[];
      /** Millimetres of a row with room to write. */
      readonly rowHeight: number;
      /** Whether it is so short that it must not be parted by the end of a page. */
      readonly together: boolean;
      readonly alt: string;
    };

/** What a cell says in each language; without any it is one to write in. */
export type FacingCell = readonly { readonly language: Language; readonly line: PrintLine }[];

/** A table with all languages in each cell. */
export interface FacingTable {
  readonly type: 'facingTable';
  readonly shares: readonly number[];
  /** How much smaller its letters are so that it fits, 1 being the usual size. */
  readonly shrink: number;
  readonly head: readonly FacingCell[];
  readonly rows: readonly (readonly FacingCell[])[];
  /** Millimetres of a row with room to write. */
  readonly rowHeight: number;
  readonly together: boolean;
  readonly alt: string;
}

/** A phrase and what it means. */
export interface Phrase {
  readonly phrase: PrintLine;
  readonly meaning: PrintLine;
}
