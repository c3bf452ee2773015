import { expect, test } from 'vitest';
import { contentOfFiles } from '../../tests/support/example-course.ts';
import { noMemory } from '../model/memory.ts';
import { problemsOf, rules } from './index.ts';
import { inEachPart, partsOf } from './text-by-text.ts';

const examples = rules.flatMap((rule) =>
  rule.textByText ? rule.examples.map(({ wrong }, index) => ({ rule, wrong, name: `${rule.name} ${index + 1}` })) : [],
);

test.each(examples)('$name finds the same in one text after the other as in all at once', async ({ rule, wrong }) => {
  const content = await contentOfFiles(wrong);
  const inTurn = inEachPart(partsOf(content), noMemory, rule.name, (part) => problemsOf(rule, part));
  expect(inTurn).toEqual(problemsOf(rule, content));
  expect(inTurn).not.toEqual([]);
});
