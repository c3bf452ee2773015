import { factsFile } from '../../model/example-files.ts';
import type { RuleEntry } from '../../model/rule.ts';

/** Data is written out. */
export const yamlCode: RuleEntry = {
  name: 'yaml-code',
  severity: 'error',
  scope: 'text',
  doc: 'Data is written out in plain texts, numbers and lists: a tag, an anchor or an alias would change what stands there.',
  examples: [
    {
      wrong: { 'content/facts.yaml': factsFile({ value: '!eigen der Vorstand' }) },
      right: { 'content/facts.yaml': factsFile({ value: 'der Vorstand' }) },
    },
  ],
};
