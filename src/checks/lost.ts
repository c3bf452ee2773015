import type { Pairing } from '../model/pairing.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { excerpt } from '../translation/excerpt.ts';
import { acrossFrom } from '../translation/known.ts';
import { standingsIn } from '../translation/states.ts';
import { remarkAt } from './remark-at.ts';

/** Nothing is removed from one language alone. */
export const lost: Rule = {
  name: 'lost',
  severity: 'error',
  scope: 'record',
  doc: 'A passage that was accepted in both languages is removed from both or from none, so that no reader misses it by mistake.',
  examples: [
    {
      accepted: {
        'modules-de/02-association/02-bodies.mdx': 'Der Vorstand hat drei Mitglieder.\n\nAlle sind gewählt.',
        'modules-en/02-association/02-bodies.mdx': 'The board has three members.\n\nAll are elected.',
      },
      wrong: {
        'modules-de/02-association/02-bodies.mdx': 'Der Vorstand hat drei Mitglieder.',
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

function remarksOn(pairing: Pairing): readonly Remark[] {
  return standingsIn(pairing, 'lost').map(({ passage, side, accepted, goneText }) =>
    remarkAt(pairing[side], passage.place, {
      found: `${excerpt(passage.text)} has lost its counterpart: ${excerpt(goneText)}, accepted on ${accepted.date}, is no longer in ${pairing[acrossFrom(side)].file}.`,
      expected: 'A passage is removed from both languages or from none.',
      remedy: `Delete it here too, or put it back there. If it was joined with another passage or divided there, do the same here.`,
    }),
  );
}
