import type { Content } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { recordFileOf } from '../model/translation.ts';
import { remarkOfFile } from './remark-at.ts';

const record = `- id: "214817cc0ea09f1b"
  de: "214817cc0ea09f1b"
  en: "cdd8ec3a79b24a18"
  date: "2026-11-22"
  texts:
    de: |-
      Der Vorstand hat drei Mitglieder.
    en: |-
      The board has three members.
`;

/** The record goes with the texts when they are renamed or deleted. */
export const strayRecord: Rule = {
  name: 'stray-record',
  severity: 'warning',
  scope: 'record',
  doc: 'Each file of the translation record belongs to a text: it is renamed and deleted together with it, so that nobody looks for what is no longer there.',
  examples: [
    {
      wrong: { 'content/translations/02-association/03-board.yaml': record },
      right: { 'content/translations/02-association/02-bodies.yaml': record },
    },
  ],
  check,
};

function check({ translations, documents, unread }: Content): readonly Remark[] {
  const texts = new Set([...documents, ...unread].map(({ key }) => key));
  return [...translations.keys()]
    .filter((key) => !texts.has(key))
    .map((key) =>
      remarkOfFile(recordFileOf(key), {
        found: `There is no text "${key}.mdx" in any language.`,
        expected: 'A file of the translation record belongs to a text of the same name.',
        remedy: 'If the text has got another name, give this file the same name. If the text was deleted, delete this file too.',
      }),
    );
}
