import type { Problem } from '../model/problem.ts';

/** The problems of one file, from its beginning to its end. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Problems by file, in the order of paths and then of places. */
export function groupByFile(problems: readonly Problem[]): readonly FileProblems[] {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  return files.map((file) => ({ file, problems: inOrder(problems.filter((problem) => problem.file === file)) }));
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
