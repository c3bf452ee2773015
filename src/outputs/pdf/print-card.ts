import type { Language } from '../../model/languages.ts';
import type { BlockComponent } from '../../model/nodes.ts';
import type { PrintContext } from './print-context.ts';
import type { PrintBlock } from './print-nodes.ts';

/** Cards of one kind that belong together; each set begins a page. */
export interface CardSet {
  readonly id: string;
  /** „Rollenkarten“. */
  readonly kind: string;
  /** What they belong to: the title of the activity, or of the quiz. */
  readonly title: string;
  /** „Teil 5“; empty for the quiz. */
  readonly part: string;
  readonly cards: readonly PrintCard[];
}

export interface PrintCard {
  /** The language of its words: another one where it is not translated yet. */
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly PrintBlock[];
  /** What stands at the foot of the card: paragraphs that begin with a label, such as „Ihr Ziel:“. */
  readonly foot: readonly PrintBlock[];
  /** What to tell the author if the card does not hold its text. */
  readonly tooLong: string;
}

/** What to tell the author of a card if it does not hold its text. */
export function tooLongText(title: string, { place }: BlockComponent, { document }: PrintContext): string {
  return `${document.file}:${place.line}:${place.column}  The card “${title}” has more text than a quarter of a page holds. Shorten it, or make two cards of it.`;
}
