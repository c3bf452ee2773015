import { expect, test } from 'vitest';
import { readText } from '../../tests/support/small-course.ts';
import { formatProblems } from './terminal.ts';

test('problems are grouped by file, in the order of their places, and counted', () => {
  const { problems } = readText(
    '<Exercise title="Wer?" minutes="0" form="zu zweit">\n\nText mit [Link](javascript:alert).\n\n</Exercise>',
  );
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "modules-de/02-association/02-bodies.mdx:12:24  component-props
      <Exercise> has minutes="0".
      Expected: minutes with a whole number of at least 1.
      Write a number, for example minutes="10".
    modules-de/02-association/02-bodies.mdx:14:10  link-target
      The link leads to "javascript:alert", which begins with "javascript:".
      Expected: A link that begins with https:// or leads to another page of this site.
      Write the address of the page, for example [text of the law](https://www.gesetze-im-internet.de).

    2 errors in 1 file."
  `);
});
