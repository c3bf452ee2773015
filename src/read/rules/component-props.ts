import type { RuleEntry } from '../../model/rule.ts';

/** Each component has the attributes that the vocabulary gives it. */
export const componentProps: RuleEntry = {
  name: 'component-props',
  severity: 'error',
  scope: 'text',
  doc: 'A component has the attributes that the vocabulary gives it, each with a value that pages and PDFs can show.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': `<Callout kind="Tipp">

Fragen Sie im Rathaus.

</Callout>`,
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': `<Callout kind="tip">

Fragen Sie im Rathaus.

</Callout>`,
      },
    },
  ],
};
