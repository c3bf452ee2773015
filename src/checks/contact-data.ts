import type { AuthorText, Content } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt } from './remark-at.ts';

/** No e-mail address and no telephone number except the contact of the project. */
export const contactData: Rule = {
  name: 'contact-data',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'No e-mail address and no telephone number stands in a text except the contact in content/course.yaml, because data of people do not belong into public files and numbers grow old.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Schreiben Sie an amt@musterstadt.example.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Schreiben Sie an redaktion@mit-module.test.' },
    },
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Rufen Sie an: 030 12345-67.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Fragen Sie im Rathaus nach. Im Notfall rufen Sie 112.' },
    },
  ],
  check,
};

function check(content: Content): readonly Remark[] {
  const own = content.settings.contact.email.toLowerCase();
  return content.lines
    .flat()
    .filter(({ file }) => file !== 'content/course.yaml') // where these data belong
    .flatMap((text) => [
      ...(text.text.includes('@') ? matches(text, mailAddress) : [])
        .filter(({ found }) => found.toLowerCase() !== own)
        .map((match) => remark(text, match, 'e-mail address', own)),
      ...matches(text, telephone).map((match) => remark(text, match, 'telephone number', own)),
    ]);
}

const mailAddress = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;

/** A number with area code or country code; dates, amounts of money and emergency numbers are none. */
const telephone = /(?<![\d.,][ \u00A0]?)(?:\+\d{2}|00\d{2}|\(?0\d{2,4}\)?)(?:[ \u00A0/–-]?\(?\d\)?){4,}(?!\d|[.,]\d)/gu;

interface Match {
  readonly found: string;
  readonly index: number;
}

function matches({ text }: AuthorText, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ index, found }));
}

function remark(text: AuthorText, { found, index }: Match, kind: string, own: string): Remark {
  return remarkAt(text, text.placeAt(index), {
    found: `The ${kind} "${found}" stands here.`,
    expected: `No address or number except ${own}, the contact in content/course.yaml.`,
    remedy: 'Name the office in words, or link to its page.',
  });
}
