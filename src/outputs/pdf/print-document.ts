import type { Language, Localised } from '../../model/languages.ts';
import type { Edition } from '../../model/manifest.ts';
import type { Words } from '../../model/words.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import type { AnswerSection } from './answer-key-data.ts';
import type { Back } from './back-matter.ts';
import type { BilingualData } from './bilingual-data.ts';
import type { CardSet } from './print-card.ts';
import type { Contents } from './contents.ts';
import type { GuideData } from './guide-data.ts';
import type { HandoutData } from './handout-data.ts';
import type { Schedule } from './schedule.ts';
import type { Sign } from './sign-of.ts';
import type { Worksheet } from './worksheets.ts';

/** Everything that the Typst template gets: one document as data, no code and no mark-up in it. */
export interface PrintDocument {
  readonly edition: Edition;
  readonly language: Language;
  /** Region of the language, such as `DE`, for hyphenation and quotation marks. */
  readonly region: string;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Year, month, day: the day the module was last changed. */
  readonly date: readonly number[];
  readonly words: Words;
  /** The name of each language in itself. */
  readonly languageNames: Localised;
  /** Length of the module as hours and minutes. */
  readonly planTotal: string;
  readonly tokens: typeof tokens.print;
  readonly accent: string;
  readonly sign: Sign;
  readonly cover: Cover;
  readonly schedule: Schedule;
  readonly contents: Contents;
  /** The sizes of all letters. */
  readonly type: typeof tokens.print.type;
  /** Whether the document has a glossary that its words lead to. */
  readonly glossary: boolean;
  readonly handout?: HandoutData;
  readonly guide?: GuideData;
  readonly worksheets?: readonly Worksheet[];
  readonly cards?: readonly CardSet[];
  readonly answers?: readonly AnswerSection[];
  readonly bilingual?: BilingualData;
  readonly back: Back;
}

export interface Cover {
  /** Short name of the course and what it stands for. */
  readonly brand: string;
  readonly claim: string;
  readonly edition: string;
  /** „Modul 2“. */
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  /** Minutes, version and licence. */
  readonly facts: string;
  /** What the foot of each page says. */
  readonly foot: string;
}
