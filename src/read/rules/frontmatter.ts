import type { RuleEntry } from '../../model/rule.ts';

/** Every text begins with its frontmatter. */
export const frontmatter: RuleEntry = {
  name: 'frontmatter',
  severity: 'error',
  scope: 'text',
  doc: 'Every text begins with its frontmatter, because lists, plans and addresses are made of it.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': `---
titel: Die Organe
slug: die-organe
minutes: 10
phase: work
method: Input
socialForm: Plenum
materials: []
goal: Ich kenne die Organe.
---`,
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': `---
title: Die Organe
slug: die-organe
minutes: 10
phase: work
method: Input
socialForm: Plenum
materials: []
goal: Ich kenne die Organe.
---`,
      },
    },
  ],
};
