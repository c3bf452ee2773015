import { expect, test } from 'vitest';
import { problemsOfSample } from '../tests/support/example-course.ts';
import { ruleNames } from './model/problem.ts';
import { allRules } from './rules.ts';

test('every rule name has exactly one entry, with a sentence and examples', () => {
  expect(allRules.map(({ name }) => name).sort()).toEqual([...ruleNames].sort());
  for (const { name, doc, examples } of allRules) {
    expect(doc, name).toMatch(/^[A-Z].*\.$/);
    expect(examples.length, name).toBeGreaterThan(0);
  }
});

const examples = allRules.flatMap((rule) => rule.examples.map((example, index) => ({ rule, example, number: index + 1 })));

test.for(examples)('$rule.name: its wrong example $number breaks this rule and no other', async ({ rule, example }) => {
  const problems = await problemsOfSample(rule, example.wrong, example.accepted);
  expect(problems).not.toEqual([]);
  expect(problems.filter((problem) => problem.rule !== rule.name)).toEqual([]);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set([rule.severity]));
});

test.for(examples)('$rule.name: its right example $number breaks no rule', async ({ rule, example }) => {
  expect(await problemsOfSample(rule, example.right, example.accepted)).toEqual([]);
});
