import type { Content, DataText } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { courseFile } from '../model/example-files.ts';
import { remarkAt } from './remark-at.ts';

/** The data of the publisher are filled in: no text in square brackets, no address under `.example`. */
export const publisherData: Rule = {
  name: 'publisher-data',
  severity: 'warning',
  release: 'error',
  scope: 'course',
  doc: 'Name, address and contact of the publisher are filled in before a release, because readers must know who is responsible.',
  examples: [
    {
      wrong: { 'content/course.yaml': courseFile({ publisher: '[Herausgeber eintragen]', host: 'www.musterhausen.de' }) },
      right: { 'content/course.yaml': courseFile({ host: 'www.musterhausen.de' }) },
    },
  ],
  check,
};

function check({ dataTexts }: Content): readonly Remark[] {
  return dataTexts
    .filter((data) => data.file === 'content/course.yaml' && isPlaceholder(data))
    .map(({ file, path, text, place }) =>
      remarkAt({ file }, place, {
        found: `"${path.join('.')}" is "${text}", a placeholder.`,
        expected: 'The real name or address of the publisher.',
        remedy: 'Write it in before you publish.',
      }),
    );
}

/** Texts in square brackets, and addresses that exist only in examples (RFC 2606). */
function isPlaceholder({ text }: DataText): boolean {
  return /^\[.*\]$/.test(text) || /\.example(?:\/|$)/.test(text);
}
