import { expect, test } from 'vitest';
import { readText } from '../../tests/support/small-course.ts';

/** The commonest mistakes: what an author wrote, where the problem must stand, and what must be said. */
const mistakes: readonly { readonly name: string; readonly text: string; readonly at: string; readonly says: RegExp }[] = [
  {
    name: 'a component is never closed',
    text: '<Callout kind="tip">\n\nText',
    at: '12:1 mdx-syntax',
    says: /<Callout> is opened here and never closed.*Write <\/Callout> on a line of its own/,
  },
  {
    name: 'a glossary word is never closed',
    text: 'Der <Term id="board">Vorstand.',
    at: '12:5 mdx-syntax',
    says: /<Term> is opened here.*right behind the last word/,
  },
  {
    name: 'two components overlap',
    text: '<Solution>\n\n<Callout kind="tip">\n\nText\n\n</Solution>\n\n</Callout>',
    at: '14:1 mdx-syntax',
    says: /<Callout> is opened here, but <\/Solution> comes before/,
  },
  {
    name: 'a closing tag has no opening tag',
    text: 'Text\n\n</Callout>',
    at: '14:1 mdx-syntax',
    says: /closes a component that was never opened/,
  },
  { name: 'a comment', text: '<!-- später -->', at: '12:1 mdx-syntax', says: /A comment begins here/ },
  {
    name: 'an address in angle brackets',
    text: 'Siehe <https://example.org>.',
    at: '12:14 mdx-syntax',
    says: /\[words of the link\]\(https/,
  },
  {
    name: 'a less-than sign',
    text: 'Wenn <5 Personen da sind',
    at: '12:6 mdx-syntax',
    says: /"<" stands before "5".*fewer than 5 people/,
  },
  {
    name: 'German quotation marks round a value',
    text: '<Callout kind=„tip“>\n\nText\n\n</Callout>',
    at: '12:15 mdx-syntax',
    says: /begins with „.*Straight quotation marks/,
  },
  {
    name: 'no quotation marks round a value',
    text: '<Callout kind=tip>\n\nText\n\n</Callout>',
    at: '12:15 mdx-syntax',
    says: /begins with t in.*<Callout kind="tip">/,
  },
  {
    name: 'a quotation mark is missing',
    text: '<Callout kind="tip>\n\nText\n\n</Callout>',
    at: '12:1 mdx-syntax',
    says: /opened and not closed.*Add the missing "/,
  },
  {
    name: 'the end of a tag is missing',
    text: '<Callout kind="tip"\n\nText\n\n</Callout>',
    at: '12:1 mdx-syntax',
    says: /begun and not finished: "<Callout kind="tip"".*Add the missing ">"/,
  },
  {
    name: 'a comma inside a tag',
    text: '<Callout, kind="tip">\n\nText\n\n</Callout>',
    at: '12:9 mdx-syntax',
    says: /The character "," stands inside the tag/,
  },
  {
    name: 'a brace that is never closed',
    text: 'Ein { allein',
    at: '12:13 code-in-text',
    says: /A brace stands in "Ein { allein"/,
  },
  { name: 'braces round plain words', text: 'Ein {a b c} hier', at: '12:7 code-in-text', says: /Text without { and }/ },
  {
    name: 'a sentence that begins with "import"',
    text: 'import ist ein Wort',
    at: '12:1 code-in-text',
    says: /begin it with another word/,
  },
];

test.each(mistakes)('$name is told in plain words, at its place', ({ text, at, says }) => {
  const { problems } = readText(text);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  expect(`${problem?.line}:${problem?.column} ${problem?.rule}`).toBe(at);
  expect(`${problem?.found} ${problem?.expected} ${problem?.remedy}`).toMatch(says);
});

test('a text that cannot be read still has its frontmatter checked, so that all is told at once', () => {
  const { problems } = readText('---\ntitel: X\n---\n\n<Callout>');
  expect(problems.map(({ rule }) => rule)).toContain('mdx-syntax');
  expect(problems.map(({ found }) => found)).toContain('"titel" is not known here.');
});
