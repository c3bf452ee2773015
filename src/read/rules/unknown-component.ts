import type { RuleEntry } from '../../model/rule.ts';

/** Every component is one of the vocabulary. */
export const unknownComponent: RuleEntry = {
  name: 'unknown-component',
  severity: 'error',
  scope: 'text',
  doc: 'Every component is one of the vocabulary, because pages and PDFs can show no other.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': `<KeyPoint>

- Der Vorstand leitet den Verein.

</KeyPoint>`,
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': `<KeyPoints>

- Der Vorstand leitet den Verein.

</KeyPoints>`,
      },
    },
  ],
};
