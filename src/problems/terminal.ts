import type { Problem } from '../model/problem.ts';
import { groupByFile } from './group-by-file.ts';
import { total } from './total.ts';

/**
 * Problems as text for a terminal: grouped by file, each with its place and rule, what was found,
 * what was expected and what to do. One line at the end counts them.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const groups = groupByFile(problems).map((group) => group.problems.map(formatProblem).join('\n'));
  return [...groups, total(problems)].join('\n\n');
}

function formatProblem(problem: Problem): string {
  const warning = problem.severity === 'warning' ? ' (warning)' : '';
  return [
    `${problem.file}:${problem.line}:${problem.column}  ${problem.rule}${warning}`,
    `  ${problem.found}`,
    `  Expected: ${problem.expected}`,
    `  ${problem.remedy}`,
  ].join('\n');
}
