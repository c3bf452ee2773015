import { problemsOfSample } from '../examples/problems-of-sample.ts';
import type { Memory } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { RuleEntry, Sample } from '../model/rule.ts';
import { allRules } from '../rules.ts';

/** A rule with what the check says of each of its wrong examples. */
export interface ToldRule {
  readonly rule: RuleEntry;
  readonly said: readonly (readonly Problem[])[];
}

/**
 * All rules by their names, with what the check says of their wrong examples. This takes a moment.
 *
 * @param words the word files of the project
 */
export async function toldRules(words: Sample): Promise<readonly ToldRule[]> {
  const known = new Map<string, unknown>();
  const memory: Memory = { recall: (key) => known.get(key), keep: (key, value) => known.set(key, value) };
  const told: ToldRule[] = [];
  for (const rule of allRules.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const said = [];
    for (const { wrong, accepted } of rule.examples) said.push(await problemsOfSample(rule, wrong, accepted, words, memory));
    told.push({ rule, said });
  }
  return told;
}
