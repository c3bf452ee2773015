import type { Pairing, Standing } from '../model/pairing.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { excerpt } from '../translation/excerpt.ts';
import { acrossFrom } from '../translation/known.ts';
import { remarkAt } from './remark-at.ts';

type Untranslated = Extract<Standing, { state: 'untranslated' }>;

/** What is new in one language is written in the others too. */
export const untranslated: Rule = {
  name: 'untranslated',
  severity: 'warning',
  release: 'error',
  scope: 'record',
  doc: 'A new passage is written in the other languages too; until then their readers see it in the language it has.',
  examples: [
    {
      accepted: {},
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Alle sind gewählt.' },
      right: {},
    },
  ],
  check: ({ pairings }) => pairings.flatMap(remarksOn),
};

/** What follows each other is told once: a new exercise is many passages, and one thing to do. */
function remarksOn(pairing: Pairing): readonly Remark[] {
  return runsOf(pairing.standings).map(([first, ...more]) => {
    const [here, there] = [pairing[first.side], pairing[acrossFrom(first.side)]];
    const count = more.length === 0 ? '' : ` and what follows (${more.length + 1} passages)`;
    return remarkAt(here, first.passage.place, {
      found: `${excerpt(first.passage.text)}${count} stands in this language only.`,
      expected: `The same at this place in ${there.file}.`,
      remedy: 'Write it there too, or leave it to somebody who can: until then readers see it in this language.',
    });
  });
}

/** Passages of one side that follow each other. */
function runsOf(standings: readonly Standing[]): readonly (readonly [Untranslated, ...Untranslated[]])[] {
  const runs: [Untranslated, ...Untranslated[]][] = [];
  for (const [index, standing] of standings.entries()) {
    const before = standings[index - 1];
    if (standing.state !== 'untranslated') continue;
    if (before?.state === 'untranslated' && before.side === standing.side) runs.at(-1)?.push(standing);
    else runs.push([standing]);
  }
  return runs;
}
