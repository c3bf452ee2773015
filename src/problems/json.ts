import type { Problem } from '../model/problem.ts';
import { groupByFile } from './group-by-file.ts';

/** Problems as JSON for other programs: `{ "errors": 1, "warnings": 0, "problems": [ … ] }`. */
export function formatAsJson(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const inOrder = groupByFile(problems).flatMap((group) => group.problems);
  return JSON.stringify({ errors, warnings: problems.length - errors, problems: inOrder }, undefined, 2);
}
