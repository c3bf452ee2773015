import type { RuleEntry } from '../../model/rule.ts';

/** A text can be read: tags are opened and closed in pairs. */
export const mdxSyntax: RuleEntry = {
  name: 'mdx-syntax',
  severity: 'error',
  scope: 'text',
  doc: 'Tags are opened and closed in pairs, and a “<” begins nothing but a tag, so that the text can be read at all.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': `<Callout kind="tip">

Fragen Sie im Rathaus.`,
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': `<Callout kind="tip">

Fragen Sie im Rathaus.

</Callout>`,
      },
    },
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Ein Verein mit <7 Mitgliedern.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Ein Verein mit weniger als sieben Mitgliedern.' },
    },
  ],
};
