import type { Language } from '../model/languages.ts';
import type { Finding, Place } from '../model/problem.ts';

/** What reading one text needs to know, and what it found wrong so far. */
export interface Reading {
  readonly language: Language;
  /** The language of words written as *emphasis*. */
  readonly foreign: Language;
  /** The only address that `mailto:` may name. */
  readonly email: string;
  readonly findings: Finding[];
}

/** What Markdown authors may write, for messages. */
const possible = 'Headings, paragraphs, lists, tables, quotations, images, links, **bold** and the components of the vocabulary.';

/** Notes a piece of Markdown that has no place in a module. */
export function unsupported(reading: Reading, place: Place, found: string, remedy: string): void {
  reading.findings.push({ ...place, rule: 'unsupported-markdown', found, expected: possible, remedy });
}
