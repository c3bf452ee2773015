import type { Pairing } from '../model/pairing.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { standingsIn } from '../translation/states.ts';
import { remarkAt } from './remark-at.ts';

/** A person has found that both languages say the same. */
export const neverAccepted: Rule = {
  name: 'never-accepted',
  severity: 'warning',
  release: 'error',
  scope: 'record',
  doc: 'A person has read each passage in both languages and accepted that they say the same, so that later changes of one language can be seen.',
  examples: [
    {
      accepted: {
        'modules-de/02-association/02-bodies.mdx': 'Der Vorstand hat drei Mitglieder.',
        'modules-en/02-association/02-bodies.mdx': 'The board has three members.',
      },
      wrong: {
        'modules-de/02-association/02-bodies.mdx': 'Der Vorstand hat drei Mitglieder.\n\nAlle sind gewählt.',
        'modules-en/02-association/02-bodies.mdx': 'The board has three members.\n\nAll are elected.',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': 'Der Vorstand hat drei Mitglieder.',
        'modules-en/02-association/02-bodies.mdx': 'The board has three members.',
      },
    },
  ],
  check: ({ pairings }) => pairings.flatMap(remarksOn),
};

/** One remark for each file: a new file has dozens of passages that nobody could accept yet. */
function remarksOn(pairing: Pairing): readonly Remark[] {
  const open = standingsIn(pairing, 'neverAccepted');
  const [first] = open;
  if (!first) return [];
  const count = open.length === 1 ? 'One passage' : `${open.length} passages`;
  return [
    remarkAt(pairing.other, first.other.place, {
      found: `${count} of this file, from here on, ${open.length === 1 ? 'has' : 'have'} not been compared with ${pairing.source.file} by anybody.`,
      expected: 'A person has accepted that both languages say the same.',
      remedy: `Leave this to somebody who reads both languages, or read both and run "npm run translation -- accept ${pairing.source.key}".`,
    }),
  ];
}
