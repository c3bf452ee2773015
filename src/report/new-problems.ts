import type { Problem } from '../model/problem.ts';

/** Problems that came with a change, and how many went with it. */
export interface ProblemChange {
  readonly added: readonly Problem[];
  readonly mended: number;
}

/**
 * Compares problems before and after a change. A problem that only moved to another line is the same;
 * one that stands there twice and stood there once is new.
 */
export function changedProblems(before: readonly Problem[], after: readonly Problem[]): ProblemChange {
  return { added: without(after, before), mended: without(before, after).length };
}

/** The problems of the first list that the second one does not have, each as often as it is missing. */
function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(nameOf(other), (left.get(nameOf(other)) ?? 0) + 1);
  return problems.filter((problem) => {
    const same = left.get(nameOf(problem)) ?? 0;
    left.set(nameOf(problem), same - 1);
    return same <= 0;
  });
}

/** What a problem is by, wherever it stands in its file; places inside its sentence may have moved, too. */
function nameOf({ rule, severity, file, found }: Problem): string {
  return JSON.stringify([rule, severity, file, found.replace(/:\d+/g, '')]);
}
