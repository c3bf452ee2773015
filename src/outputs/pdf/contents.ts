import type { Language } from '../../model/languages.ts';
import { fill, type Words } from '../../model/words.ts';
import type { Schedule } from './schedule.ts';
import type { Worksheet } from './worksheets.ts';

/** The page of contents. */
export interface Contents {
  readonly title: string;
  /** How to use the document, where it begins with its contents. */
  readonly lead: string;
  readonly rows: readonly ContentsRow[];
}

export interface ContentsRow {
  /** Name of the place it leads to. */
  readonly to: string;
  readonly number: string;
  readonly title: string;
  /** The title in the other languages of the document. */
  readonly others: readonly { readonly language: Language; readonly title: string }[];
  readonly form: string;
  readonly minutes: string;
}

/** A chapter that is not an activity, such as the glossary. */
export function chapterRow(to: string, title: string): ContentsRow {
  return { to, number: '', title, others: [], form: '', minutes: '' };
}

/** The activities of a module. */
export function partRows({ parts }: Schedule): readonly ContentsRow[] {
  return parts.map(({ id, number, title, form, minutes }) => ({
    to: id,
    number: String(number),
    title,
    others: [],
    form,
    minutes: String(minutes),
  }));
}

/** The worksheets of a module. */
export function sheetRows(worksheets: readonly Worksheet[], words: Words): readonly ContentsRow[] {
  return worksheets.map(({ id, number, title }) => ({
    ...chapterRow(id, title),
    number: fill(words['worksheet.numberShort'], { number }),
  }));
}

/** The pages at the end of a document. */
export function lastRows(words: Words): readonly ContentsRow[] {
  return [chapterRow('glossary', words['pdf.glossary.title']), licenceRow(words)];
}

/** The page with licence and credits. */
export function licenceRow(words: Words): ContentsRow {
  return chapterRow(licencePlace, words['licence.title']);
}

/** The name of that page inside the document. */
export const licencePlace = 'licence';
