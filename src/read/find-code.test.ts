import { expect, test } from 'vitest';
import { readText } from '../../tests/support/small-course.ts';

/** Every kind of code that MDX knows, and where it must be told. */
const code: readonly (readonly [name: string, text: string, place: string])[] = [
  ['an import', 'import fs from "fs"', '12:1'],
  ['an export', 'export const a = 1', '12:1'],
  ['an expression as a block', '{process.exit()}', '12:1'],
  ['an expression in a sentence', 'Text {1 + 1} Text', '12:6'],
  ['an expression as an attribute', '<Callout kind={"tip"}>\n\nText\n\n</Callout>', '12:10'],
  ['a spread of attributes', '<Callout {...props}>\n\nText\n\n</Callout>', '12:10'],
  ['a member component', '<Callout.Tip>\n\nText\n\n</Callout.Tip>', '12:1'],
  ['a fragment', '<>\n\nText\n\n</>', '12:1'],
  ['an HTML tag', '<div>\n\nText\n\n</div>', '12:1'],
  ['a script', '<script>alert(1)</script>', '12:1'],
  ['an HTML tag in a sentence', 'Ein <b>Wort</b>.', '12:5'],
];

test.each(code)('%s is refused with its place and a way out', (_, text, place) => {
  const problems = readText(text).problems.filter(({ rule }) => rule === 'code-in-text');
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  expect(problems[0]?.remedy).not.toBe('');
});

test('all code of a text is told at once', () => {
  const { problems } = readText(
    'import a from "a"\n\nText {b} und {c}.\n\n<Callout kind="tip" {...d}>\n\n<i>x</i>\n\n</Callout>',
  );
  expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '12 code-in-text',
    '14 code-in-text',
    '14 code-in-text',
    '16 code-in-text',
    '18 code-in-text',
  ]);
});

test.each([
  ['<Callout {...props}>\n\nText\n\n</Callout>', 'Write <Callout kind="…">.'],
  ['<KeyPoints {...props}>\n\n- Text\n\n</KeyPoints>', 'Write <KeyPoints>.'],
  ['<Fremd {...props} />', 'Delete the braces and all that stands between them.'],
  ['<Mit.Callout kind="tip">\n\nText\n\n</Mit.Callout>', 'Write <Callout kind="…"> if that is what you mean, or delete the tag.'],
  ['<Callout.Tip>\n\nText\n\n</Callout.Tip>', 'Write <Callout kind="…"> if that is what you mean, or delete the tag.'],
  ['<Mit.Kasten>\n\nText\n\n</Mit.Kasten>', 'Delete the tag.'],
])('the way out of %j names only what the vocabulary has', (text, remedy) => {
  const told = readText(text).problems.filter(({ rule }) => rule === 'code-in-text');
  expect(told.map((problem) => problem.remedy)).toEqual([remedy]);
});
