import type { AuthorText, Content } from '../model/content.ts';
import { eachLanguage, type Language } from '../model/languages.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { typography } from '../model/typography.ts';
import { remarkAt } from './remark-at.ts';

const fixed = '\u00A0';

/** What belongs together is not torn apart at the end of a line: § 32, e. V., 100 Euro. */
export const fixedSpace: Rule = {
  name: 'fixed-space',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'A non-breaking space joins a number to its sign and the parts of an abbreviation, so that no line ends between them and voices of computers read them as one.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Das steht in § 32 BGB.' },
      right: { 'modules-de/02-association/02-bodies.mdx': `Das steht in §${fixed}32 BGB.` },
    },
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Er heißt jetzt Brücke e.V. und zahlt 25 Euro.' },
      right: { 'modules-de/02-association/02-bodies.mdx': `Er heißt jetzt Brücke e.${fixed}V. und zahlt 25${fixed}Euro.` },
    },
  ],
  check,
};

/** Whether a text may hold something to join at all: most do not. */
const mayHold = /\d|\p{L}\.[ \u00A0\u202F]*\p{L}\./u;

function check(content: Content): readonly Remark[] {
  return content.lines
    .flat()
    .filter(({ text }) => mayHold.test(text))
    .flatMap((text) => patterns[text.language].flatMap((pattern) => remarks(text, pattern)));
}

/** What to look for, and how it is written right. */
interface Pattern {
  readonly find: RegExp;
  readonly right: (found: string) => string;
}

function remarks(text: AuthorText, { find, right }: Pattern): readonly Remark[] {
  return [...text.text.matchAll(find)]
    .filter(([found]) => found.replaceAll('\u202F', fixed) !== right(found))
    .map(({ index, 0: found }) =>
      remarkAt(text, text.placeAt(index), {
        found: `"${found}" has no non-breaking space.`,
        expected: `"${right(found)}" with a non-breaking space (U+00A0) between its parts.`,
        remedy: `Copy this: ${right(found)}`,
      }),
    );
}

const patterns = eachLanguage(patternsOf);

function patternsOf(language: Language): readonly Pattern[] {
  const { abbreviations, beforeNumbers, afterNumbers } = typography[language];
  return [
    ...abbreviations.map((abbreviation) => ({ find: spread(abbreviation), right: () => abbreviation })),
    { find: new RegExp(`(?<![\\p{L}§])(?:${oneOf(beforeNumbers)})[ ${fixed}\u202F]*\\d+`, 'gu'), right: joined(/(?=\d)/) },
    {
      find: new RegExp(`(?:\\d+[.,:])*\\d+[ ${fixed}\u202F]+(?:${oneOf(afterNumbers)})(?!\\p{L})`, 'gu'),
      right: joined(/(?<=\d)(?![\d.,:])/),
    },
  ];
}

/** Finds an abbreviation with any blanks or none between its parts. */
function spread(abbreviation: string): RegExp {
  const parts = abbreviation.split(fixed).map(escaped);
  return new RegExp(`(?<!\\p{L})${parts.join(`[ ${fixed}\u202F]*`)}`, 'gu');
}

function joined(between: RegExp): (found: string) => string {
  return (found) => {
    const packed = found.replace(/[ \u00A0\u202F]+/g, '');
    const at = packed.search(between);
    return `${packed.slice(0, at)}${fixed}${packed.slice(at)}`;
  };
}

function oneOf(texts: readonly string[]): string {
  return texts.map(escaped).join('|');
}

function escaped(text: string): string {
  return text.replace(/[.]/g, '\\.');
}
