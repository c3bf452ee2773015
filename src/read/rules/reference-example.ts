import type { RuleEntry } from '../../model/rule.ts';

/** Each component has an example for authors, in each language. */
export const referenceExample: RuleEntry = {
  name: 'reference-example',
  severity: 'error',
  scope: 'course',
  doc: 'The authors’ reference has an example of each component in each language that shows this component, because authors learn from it how a component is written.',
  examples: [
    {
      wrong: { 'content/reference/KeyPoints.de.mdx': '- Die Mitglieder wählen den Vorstand.' },
      right: { 'content/reference/KeyPoints.de.mdx': '<KeyPoints>\n\n- Die Mitglieder wählen den Vorstand.\n\n</KeyPoints>' },
    },
  ],
};
