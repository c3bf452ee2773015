import type { RuleEntry } from '../../model/rule.ts';

/** Nothing in a text runs: no program, no HTML. */
export const codeInText: RuleEntry = {
  name: 'code-in-text',
  severity: 'error',
  scope: 'text',
  doc: 'A text holds words and the components of the vocabulary and never a program or HTML, because nothing that authors write may run on anybody’s machine.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Der Verein hat {7 + 1} Mitglieder.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Der Verein hat acht Mitglieder.' },
    },
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': `import Bild from './bild.js'

Der Vorstand leitet den Verein.`,
      },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Der Vorstand leitet den Verein.' },
    },
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': '<b>Der Vorstand</b> leitet den Verein.' },
      right: { 'modules-de/02-association/02-bodies.mdx': '**Der Vorstand** leitet den Verein.' },
    },
  ],
};
