import type { AuthorLine, AuthorText, Content } from '../model/content.ts';
import { languages, type Language } from '../model/languages.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { typography } from '../model/typography.ts';
import { remarkAt } from './remark-at.ts';

/** Quotation marks are those of the language, and each that is opened is closed. */
export const quotationMarks: Rule = {
  name: 'quotation-marks',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'Quotation marks are those of the language, opened and closed in pairs, because readers and voices of computers take others for inches or for a slip.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Alle rufen: "Wir kaufen den Bus!"' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Alle rufen: „Wir kaufen den Bus!“' },
    },
    {
      wrong: { 'modules-en/02-association/02-bodies.mdx': 'Everybody shouts: „We buy the bus!“' },
      right: { 'modules-en/02-association/02-bodies.mdx': 'Everybody shouts: “We buy the bus!”' },
    },
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Alle rufen: „Wir kaufen den Bus!' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Alle rufen: „Wir kaufen den Bus!“' },
    },
  ],
  check,
};

const apostrophe = '’';

/** Every sign that is a quotation mark somewhere. */
const allMarks = new RegExp(`[${languages.flatMap((language) => typography[language].quotes.flat()).join('')}"'«»‹›]`, 'g');

interface Sign {
  readonly text: AuthorText;
  readonly index: number;
  readonly sign: string;
}

function check(content: Content): readonly Remark[] {
  return content.lines.flatMap(lineRemarks);
}

function lineRemarks(line: AuthorLine): readonly Remark[] {
  const remarks: Remark[] = [];
  const open: (Sign & { readonly close: string })[] = [];
  for (const sign of line.flatMap(signsIn)) {
    const pair = typography[sign.text.language].quotes.find(([first]) => first === sign.sign);
    if (closes(open.at(-1), sign)) open.pop();
    else if (pair) open.push({ ...sign, close: pair[1] });
    else if (sign.sign !== apostrophe) remarks.push(remark(sign, foundAt(sign)));
  }
  return [...remarks, ...open.map((sign) => remark(sign, `The quotation mark ${sign.sign} is opened and never closed`))];
}

/** A mark closes one of its own language only: “ ends a German quotation and begins an English one. */
function closes(open: (Sign & { readonly close: string }) | undefined, { sign, text }: Sign): boolean {
  return open?.close === sign && open.text.language === text.language;
}

function signsIn(text: AuthorText): readonly Sign[] {
  return [...text.text.matchAll(allMarks)].map(({ index, 0: sign }) => ({ text, index, sign }));
}

function foundAt({ sign, text }: Sign): string {
  const isClosing = typography[text.language].quotes.some(([, close]) => close === sign);
  return isClosing ? `The quotation mark ${sign} closes what was not opened` : `The quotation mark ${sign} stands`;
}

function remark({ text, index }: Sign, found: string): Remark {
  const start = Math.max(0, index - 15);
  return remarkAt(text, text.placeAt(index), {
    found: `${found} in "${text.text.slice(start, index + 15).trim()}".`,
    expected: `The quotation marks of this language in pairs: ${example(text.language)}; ${apostrophe} where letters are left out.`,
    remedy: 'Put the right quotation marks before and behind the words, or delete the one too many.',
  });
}

function example(language: Language): string {
  return typography[language].quotes.map(([first, last]) => `${first}…${last}`).join(' and ');
}
