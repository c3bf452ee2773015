import { activityFile } from '../../model/example-files.ts';
import type { RuleEntry } from '../../model/rule.ts';

/** Frontmatter and data can be read. */
export const yamlSyntax: RuleEntry = {
  name: 'yaml-syntax',
  severity: 'error',
  scope: 'text',
  doc: 'Frontmatter and data are written as “name: value”, and a value with a colon stands in quotation marks, so that they can be read at all.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': activityFile({ title: 'Die Organe: Mitglieder' }) },
      right: { 'modules-de/02-association/02-bodies.mdx': activityFile({ title: '"Die Organe: Mitglieder"' }) },
    },
  ],
};
