import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { formats } from './index.ts';

const error: Problem = {
  rule: 'link-text',
  severity: 'error',
  file: 'modules-de/02-association/02,5: Wahl.mdx',
  line: 14,
  column: 3,
  found: 'Hier steht "100 % <b>fett</b>", *sagt* @anna.',
  expected: 'Worte, die etwas sagen.',
  remedy: 'Schreiben Sie [Name](https://www.example.org).',
};

const warning: Problem = { ...error, rule: 'never-accepted', severity: 'warning', line: 2, file: 'content/facts.yaml' };

test('annotations of GitHub escape what would end a property or a line', () => {
  expect(formats.github([error, { ...warning, found: 'Zwei\r\nZeilen' }])).toMatchInlineSnapshot(`
    "::warning file=content/facts.yaml,line=2,col=3,title=never-accepted::Zwei%0D%0AZeilen%0AExpected: Worte, die etwas sagen.%0ASchreiben Sie [Name](https://www.example.org).
    ::error file=modules-de/02-association/02%2C5%3A Wahl.mdx,line=14,col=3,title=link-text::Hier steht "100 %25 <b>fett</b>", *sagt* @anna.%0AExpected: Worte, die etwas sagen.%0ASchreiben Sie [Name](https://www.example.org)."
  `);
});

test('JSON counts and lists the problems in the order of files and lines', () => {
  expect(JSON.parse(formats.json([error, warning]))).toEqual({ errors: 1, warnings: 1, problems: [warning, error] });
});

test('Markdown shows what authors wrote and makes no tags, links or calls to people of it', () => {
  expect(formats.markdown([error, warning])).toMatchInlineSnapshot(`
    "**1 error and 1 warning in 2 files.**

    ### content/facts.yaml

    - ⚠️ **2:3** \`never-accepted\`: Hier steht "100 % &lt;b>fett&lt;/b>", \\*sagt\\* @&#8203;anna.  
      Expected: Worte, die etwas sagen.  
      Schreiben Sie \\[Name\\](https&#58;//www&#46;example.org).

    ### modules-de/02-association/02,5&#58; Wahl.mdx

    - ❌ **14:3** \`link-text\`: Hier steht "100 % &lt;b>fett&lt;/b>", \\*sagt\\* @&#8203;anna.  
      Expected: Worte, die etwas sagen.  
      Schreiben Sie \\[Name\\](https&#58;//www&#46;example.org)."
  `);
});

test('no problems are told too', () => {
  expect(formats.terminal([])).toBe('No problems.');
  expect(formats.github([])).toBe('');
  expect(formats.markdown([])).toBe('**No problems.**');
  expect(JSON.parse(formats.json([]))).toEqual({ errors: 0, warnings: 0, problems: [] });
});
