import type { RuleEntry } from '../../model/rule.ts';

/** A text is made of what pages and PDFs can show alike. */
export const unsupportedMarkdown: RuleEntry = {
  name: 'unsupported-markdown',
  severity: 'error',
  scope: 'text',
  doc: 'A text is made of what pages and PDFs can show alike: headings, paragraphs, lists, tables, quotations, images and links.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Der Verein ist ~~klein~~ groß.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Der Verein ist groß.' },
    },
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': '# Die Organe' },
      right: { 'modules-de/02-association/02-bodies.mdx': '## Die Organe' },
    },
  ],
};
