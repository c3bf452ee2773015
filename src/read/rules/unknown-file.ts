import type { RuleEntry } from '../../model/rule.ts';

/** Every file has a name that tells what it is. */
export const unknownFile: RuleEntry = {
  name: 'unknown-file',
  severity: 'error',
  scope: 'course',
  doc: 'Every file has a name that tells what it is, in lower case without blanks and umlauts, because addresses are made of it and not every system can read others.',
  examples: [
    {
      wrong: { 'modules-de/02-association/2 Gründung.mdx': 'Sieben Menschen gründen einen Verein.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Sieben Menschen gründen einen Verein.' },
    },
    {
      wrong: { 'content/pages/kontakt.mdx': 'Schreiben Sie uns.' },
      right: { 'content/pages/contact.de.mdx': 'Schreiben Sie uns.' },
    },
  ],
};
