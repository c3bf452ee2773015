import type { Content } from '../model/content.ts';
import type { Circumstances, Remark, Rule } from '../model/rule.ts';
import { describeUses, factFile, placeOfFact, usedFacts } from './fact-use.ts';
import { factsFile } from '../model/example-files.ts';
import { remarkAt } from './remark-at.ts';

/** A fact that texts use is looked at again before the day in `reviewBy` is over. */
export const overdueFact: Rule = {
  name: 'overdue-fact',
  severity: 'warning',
  release: 'error',
  scope: 'course',
  doc: 'A fact that texts use is looked at again by the day in "reviewBy", because laws and amounts change.',
  examples: [
    {
      wrong: {
        'content/facts.yaml': factsFile({ reviewBy: '2026-08-31' }),
        'modules-de/02-association/02-bodies.mdx': 'Ihn vertritt <Fact id="board" />.',
      },
      right: {
        'content/facts.yaml': factsFile({ reviewBy: '2027-08-31' }),
        'modules-de/02-association/02-bodies.mdx': 'Ihn vertritt <Fact id="board" />.',
      },
    },
  ],
  check,
};

function check(content: Content, { today }: Circumstances = {}): readonly Remark[] {
  if (today === undefined) return [];
  return usedFacts(content)
    .filter(({ fact }) => fact.reviewBy < today)
    .map(({ fact, uses }) =>
      remarkAt({ file: factFile }, placeOfFact(fact, content), {
        found: `The fact "${fact.id}" should have been reviewed by ${fact.reviewBy}; it is used in ${describeUses(uses)}.`,
        expected: `A review by that day; today is ${today}.`,
        remedy: `Read ${fact.source} again, mend the value where needed, and set "checked" and "reviewBy".`,
      }),
    );
}
