import type { Content } from '../model/content.ts';
import type { Circumstances, Remark, Rule } from '../model/rule.ts';
import { describeUses, factFile, placeOfFact, usedFacts } from './fact-use.ts';
import { factsFile } from '../model/example-files.ts';
import { remarkAt } from './remark-at.ts';

/** A fact that texts use has been verified in its source. */
export const unverifiedFact: Rule = {
  name: 'unverified-fact',
  severity: 'warning',
  scope: 'course',
  doc: 'A fact that texts use has been read in its source, because people act on it; until then readers see that it must be checked.',
  examples: [
    {
      wrong: {
        'content/facts.yaml': factsFile({ status: 'unverified' }),
        'modules-de/02-association/02-bodies.mdx': 'Ihn vertritt <Fact id="board" />.',
      },
      right: {
        'content/facts.yaml': factsFile({ status: 'verified' }),
        'modules-de/02-association/02-bodies.mdx': 'Ihn vertritt <Fact id="board" />.',
      },
    },
  ],
  check,
};

function check(content: Content, circumstances?: Circumstances): readonly Remark[] {
  return usedFacts(content, circumstances?.memory)
    .filter(({ fact }) => fact.status === 'unverified')
    .map(({ fact, uses }) =>
      remarkAt({ file: factFile }, placeOfFact(fact, content), {
        found: `The fact "${fact.id}" is not verified, and used in ${describeUses(uses)}.`,
        expected: 'A fact that somebody has read in its source.',
        remedy: `Read ${fact.source}, mend the value where needed, write today's date in "checked" and status: verified.`,
      }),
    );
}
