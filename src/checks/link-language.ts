import { moduleFolderOf } from '../model/content-files.ts';
import type { Content } from '../model/content.ts';
import type { Settings } from '../model/course.ts';
import type { Text } from '../model/text.ts';
import { languages, type Language } from '../model/languages.ts';
import type { Inline } from '../model/nodes.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { walkInlines } from '../model/walk.ts';
import { remarkAt } from './remark-at.ts';

type Link = Extract<Inline, { type: 'link' }>;

/** A link inside the course does not lead to the other language. */
export const linkLanguage: Rule = {
  name: 'link-language',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'A link inside the course stays in its language, because readers change the language themselves with the switch on every page.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx':
          'Lesen Sie das [Blatt über Satzungen](../../modules-en/02-association/worksheets/01-reading-statutes.mdx).',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': 'Lesen Sie das [Blatt über Satzungen](./worksheets/01-reading-statutes.mdx).',
      },
    },
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx':
          'Suchen Sie im [Verzeichnis der Wörter](https://mit-module.test/en/glossary/).',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx': 'Suchen Sie im [Verzeichnis der Wörter](https://mit-module.test/de/glossar/).',
      },
    },
  ],
  check,
};

function check({ texts, settings }: Content): readonly Remark[] {
  return texts.flatMap((text) =>
    [...walkInlines(text.body)].flatMap((inline) => (inline.type === 'link' ? linkRemark(text, inline, settings) : [])),
  );
}

function linkRemark(text: Text, { href, place }: Link, settings: Settings): readonly Remark[] {
  const other = languages.find((language) => language !== text.language && leadsTo(language, href, settings));
  if (!other) return [];
  return [
    remarkAt(text, place, {
      found: `The link leads to "${href}", a page in the language "${other}".`,
      expected: `A page in the language "${text.language}", as this text.`,
      remedy: 'Write the path or address of the same page in this language.',
    }),
  ];
}

/** Whether an address is that of a file or page of the course in a language. */
function leadsTo(language: Language, href: string, { site }: Settings): boolean {
  if (href.split('/').includes(moduleFolderOf(language))) return !/^[a-z]+:/i.test(href);
  return href === `${site}/${language}` || href.startsWith(`${site}/${language}/`);
}
