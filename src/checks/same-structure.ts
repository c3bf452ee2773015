import type { Content } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { differencesIn } from '../translation/differences.ts';
import { remarkAt } from './remark-at.ts';

/**
 * What two languages have at one place agrees in all that can be compared without understanding the words. That a passage
 * stands in one language only is told by `untranslated` and `lost`.
 */
export const sameStructure: Rule = {
  name: 'same-structure',
  severity: 'error',
  scope: 'languages',
  doc: 'All languages have the same headings, lists, tables, images, minutes, questions, right answers, facts and links in the same order, so that pages can stand side by side.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': '## Die Organe\n\n### Der Vorstand\n\nEr leitet den Verein.',
        'modules-en/02-association/02-bodies.mdx': '## The bodies\n\n## The board\n\nIt runs the association.',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': '## Die Organe\n\n### Der Vorstand\n\nEr leitet den Verein.',
        'modules-en/02-association/02-bodies.mdx': '## The bodies\n\n### The board\n\nIt runs the association.',
      },
    },
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': '- der Vorstand\n- die Mitglieder',
        'modules-en/02-association/02-bodies.mdx': '- the board',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': '- der Vorstand\n- die Mitglieder',
        'modules-en/02-association/02-bodies.mdx': '- the board\n- the members',
      },
    },
  ],
  check,
};

function check({ pairings }: Content): readonly Remark[] {
  return pairings.flatMap((pairing) =>
    differencesIn(pairing).map(({ place, found, expected }) => remarkAt(pairing.other, place, { found, expected, remedy })),
  );
}

const remedy =
  'Bring both files into step here: what is no text, such as minutes, facts and right answers, is the same in all languages.';
