import type { Document } from '../model/course.ts';
import { wholeFile, type Place } from '../model/problem.ts';
import type { Remark } from '../model/rule.ts';

/** What a rule says in three sentences: what was found, what was expected, what to do. */
export type Said = Pick<Remark, 'found' | 'expected' | 'remedy'>;

/** What a rule says about a place of a document. */
export function remarkAt({ file }: Pick<Document, 'file'>, { line, column }: Place, said: Said): Remark {
  return { ...said, file, line, column };
}

/** What a rule says about a whole file. */
export function remarkOfFile(file: string, said: Said): Remark {
  return remarkAt({ file }, wholeFile, said);
}
