import type { Problem } from '../model/problem.ts';

/** How many problems there are, such as “2 errors and 1 warning in 2 files.” */
export function total(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const kinds = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(errors < problems.length ? [count(problems.length - errors, 'warning')] : []),
  ];
  return problems.length === 0 ? 'No problems.' : `${kinds.join(' and ')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
