import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { figuresOf } from './figures.ts';
import { changedProblems } from './new-problems.ts';
import type { Report, Sizes } from './report.ts';

/** What was read before or after a change. */
export interface State {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/**
 * The report of a change.
 *
 * @param base the text before; missing where it cannot be read
 */
export function makeReport(
  base: State | undefined,
  head: State,
  more: { readonly changedPages: readonly string[]; readonly sizes: Sizes | undefined },
): Report {
  const { added, mended } = changedProblems(base?.problems ?? [], head.problems);
  const errors = added.filter(({ severity }) => severity === 'error');
  const warnings = added.filter(({ severity }) => severity === 'warning');
  return {
    ...(base && { base: figuresOf(base.content, base.problems) }),
    head: figuresOf(head.content, head.problems),
    newProblems: [...errors, ...warnings].slice(0, 50).map(shortened),
    newErrors: errors.length,
    newWarnings: warnings.length,
    mended,
    changedPages: more.changedPages.slice(0, 100),
    ...(more.sizes && { sizes: more.sizes }),
  };
}

function shortened(problem: Problem): Problem {
  return { ...problem, found: cut(problem.found), expected: cut(problem.expected), remedy: cut(problem.remedy) };
}

function cut(text: string): string {
  return text.length > 400 ? `${text.slice(0, 399)}…` : text;
}
