import type { Document } from '../model/course.ts';
import { wholeFile, type Finding, type Place, type Problem } from '../model/problem.ts';

/** An error at a place of a document. */
export function errorAt(document: Pick<Document, 'file'>, place: Place, said: Omit<Finding, 'line' | 'column'>): Problem {
  return { ...said, severity: 'error', file: document.file, line: place.line, column: place.column };
}

/** An error that concerns a whole file. */
export function errorOfFile(file: string, said: Omit<Finding, 'line' | 'column'>): Problem {
  return errorAt({ file }, wholeFile, said);
}
