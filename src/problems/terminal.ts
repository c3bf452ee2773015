import type { Problem } from '../model/problem.ts';

/**
 * Problems as text for a terminal: grouped by file, each with its place and rule, what was found,
 * what was expected and what to do. One line at the end counts them.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const groups = files.map((file) =>
    inOrder(problems.filter((problem) => problem.file === file))
      .map(formatProblem)
      .join('\n'),
  );
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

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

function total(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
