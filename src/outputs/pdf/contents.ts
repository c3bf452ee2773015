import { fill, type Words } from '../../model/words.ts';
import type { Worksheet } from './print-document.ts';
import type { Schedule } from './schedule.ts';

/** The page of contents. */
export interface Contents {
  readonly title: string;
  readonly rows: readonly ContentsRow[];
}

export interface ContentsRow {
  /** Name of the place it leads to. */
  readonly to: string;
  readonly number: string;
  readonly title: string;
  readonly form: string;
  readonly minutes: string;
}

/** A chapter that is not an activity. */
export type Chapter = Pick<ContentsRow, 'to' | 'title'>;

/** The rows of the contents: what comes before the activities, these, the worksheets, and what comes after. */
export function contentsOf(
  title: string,
  before: readonly Chapter[],
  schedule: Schedule,
  worksheets: readonly Worksheet[],
  after: readonly Chapter[],
  words: Words,
): Contents {
  const chapter = ({ to, title: name }: Chapter): ContentsRow => ({ to, number: '', title: name, form: '', minutes: '' });
  const parts = schedule.parts.map(({ id, number, title: name, form, minutes }) => ({
    to: id,
    number: String(number),
    title: name,
    form,
    minutes: String(minutes),
  }));
  const sheets = worksheets.map(({ id, number, title: name }) => ({
    to: id,
    number: fill(words['worksheet.numberShort'], { number }),
    title: name,
    form: '',
    minutes: '',
  }));
  return { title, rows: [...before.map(chapter), ...parts, ...sheets, ...after.map(chapter)] };
}
