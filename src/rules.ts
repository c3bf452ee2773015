import { rules } from './checks/index.ts';
import type { Problem } from './model/problem.ts';
import type { RuleEntry } from './model/rule.ts';
import { readerRules } from './read/rules/index.ts';

/** Every rule there is, with its examples: what tests go over and the authors' reference is made of. */
export const allRules: readonly RuleEntry[] = [...readerRules, ...rules];

/** The problems as they count before a release: warnings that must not be published become errors. */
export function asForRelease(problems: readonly Problem[]): readonly Problem[] {
  const strict = new Set(allRules.filter(({ release }) => release === 'error').map(({ name }) => name));
  return problems.map((problem) => (strict.has(problem.rule) ? { ...problem, severity: 'error' } : problem));
}
