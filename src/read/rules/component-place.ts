import type { RuleEntry } from '../../model/rule.ts';

/** Each component stands where it has a meaning. */
export const componentPlace: RuleEntry = {
  name: 'component-place',
  severity: 'error',
  scope: 'text',
  doc: 'A component stands where it has a meaning, such as a <Card> in <Cards>.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': `<Card title="Kassenwart">

Sie führen die Kasse.

</Card>`,
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': `<Cards kind="role">

<Card title="Kassenwart">

Sie führen die Kasse.

</Card>

</Cards>`,
      },
    },
  ],
};
