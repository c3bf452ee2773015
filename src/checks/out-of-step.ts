import type { Pairing } from '../model/pairing.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { excerpt } from '../translation/excerpt.ts';
import { acrossFrom } from '../translation/known.ts';
import { standingsIn } from '../translation/states.ts';
import { remarkAt } from './remark-at.ts';

/** Where one language of an accepted pair was changed, the other one follows. */
export const outOfStep: Rule = {
  name: 'out-of-step',
  severity: 'warning',
  release: 'error',
  scope: 'record',
  doc: 'When a passage is changed in one language, the other language follows; until then its readers are told that there is a newer version.',
  examples: [
    {
      accepted: {
        'modules-de/02-association/02-bodies.mdx': 'Der Vorstand hat drei Mitglieder.',
        'modules-en/02-association/02-bodies.mdx': 'The board has three members.',
      },
      wrong: {
        'modules-de/02-association/02-bodies.mdx': 'Der Vorstand hat fünf Mitglieder.',
        'modules-en/02-association/02-bodies.mdx': 'The board has three members.',
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
  return standingsIn(pairing, 'outOfStep').map((standing) => {
    const { behind, accepted } = standing;
    const [old, changed] = [standing[behind], standing[acrossFrom(behind)]];
    const newer = pairing[acrossFrom(behind)];
    return remarkAt(pairing[behind], old.place, {
      found: `${excerpt(old.text)} was accepted on ${accepted.date} beside a text that has been changed since: ${newer.file}:${changed.place.line} now says ${excerpt(changed.text)}.`,
      expected: 'Both languages say the same.',
      remedy: `Change this passage too if need be, or leave it to somebody who can: readers are told until then. Whoever has compared both runs "npm run translation -- accept ${pairing.source.key}".`,
    });
  });
}
