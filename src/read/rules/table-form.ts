import type { RuleEntry } from '../../model/rule.ts';

const file = 'modules-de/02-association/02-bodies.mdx';
const right = { [file]: '| Wer | Was |\n|---|---|\n| Vorstand | leitet |' };

/** Every row of a table has as many cells as its head. */
export const tableForm: RuleEntry = {
  name: 'table-form',
  severity: 'error',
  scope: 'text',
  doc: 'Every row of a table has as many cells as its head, because a stroke that is missing makes plain text of it or loses words.',
  examples: [
    { wrong: { [file]: '| Wer Was |\n|---|---|\n| Vorstand | leitet |' }, right },
    { wrong: { [file]: '| Wer | Was |\n|---|---|\n| Vorstand leitet |' }, right },
    { wrong: { [file]: '| Wer | Was |\n|---|---|\n| Vorstand | leitet | und haftet |' }, right },
  ],
};
