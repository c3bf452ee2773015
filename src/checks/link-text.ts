import type { Content } from '../model/content.ts';
import type { Text } from '../model/text.ts';
import type { Inline } from '../model/nodes.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { typography } from '../model/typography.ts';
import { plainText, walkInlines } from '../model/walk.ts';
import { remarkAt } from './remark-at.ts';

type Link = Extract<Inline, { type: 'link' }>;

/** The words of a link say where it leads, also when they are read without the sentence. */
export const linkText: Rule = {
  name: 'link-text',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'The words of a link say where it leads, because many people jump from link to link and hear nothing else, and paper shows no address behind “here”.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx': 'Das Gesetz finden Sie [hier](https://www.gesetze-im-internet.de/bgb/).',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx':
          'Lesen Sie das [Bürgerliche Gesetzbuch](https://www.gesetze-im-internet.de/bgb/).',
      },
    },
    {
      wrong: { 'modules-en/02-association/02-bodies.mdx': 'See https://www.gesetze-im-internet.de/bgb/ for the law.' },
      right: { 'modules-en/02-association/02-bodies.mdx': 'See the [Civil Code](https://www.gesetze-im-internet.de/bgb/).' },
    },
  ],
  check,
};

function check({ texts }: Content): readonly Remark[] {
  return texts.flatMap((text) =>
    [...walkInlines(text.body)]
      .filter((inline): inline is Link => inline.type === 'link' && saysNothing(inline, text))
      .map((link) => remark(text, link)),
  );
}

function saysNothing(link: Link, { language }: Text): boolean {
  if (link.children.some(({ type }) => type === 'component')) return false;
  const words = plainText(link.children).trim().toLowerCase();
  return (
    isAddress(words) ||
    typography[language].emptyLinks.includes(words.replace(/[^\p{L}\d ]/gu, '').trim()) ||
    !/[\p{L}\d]/u.test(words)
  );
}

function isAddress(words: string): boolean {
  return /^(?:https?:|www\.)/.test(words) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,}(?:\/\S*)?$/u.test(words);
}

function remark(text: Text, { children, href, place }: Link): Remark {
  return remarkAt(text, place, {
    found: `The words of the link are "${plainText(children).trim()}".`,
    expected: 'Words that say where the link leads, also without the sentence round it.',
    remedy: `Write the name of the page, for example [name of the page](${href}).`,
  });
}
