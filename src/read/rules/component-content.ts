import type { RuleEntry } from '../../model/rule.ts';

/** Each component holds what it is made for. */
export const componentContent: RuleEntry = {
  name: 'component-content',
  severity: 'error',
  scope: 'text',
  doc: 'A component holds what its place on the page is made for, such as one list in <KeyPoints>.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': `<KeyPoints>

Der Vorstand leitet den Verein.

</KeyPoints>`,
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': `<KeyPoints>

- Der Vorstand leitet den Verein.

</KeyPoints>`,
      },
    },
  ],
};
