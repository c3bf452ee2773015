import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { problemPage } from './problem-page.ts';

const problem: Problem = {
  rule: 'code-in-text',
  severity: 'error',
  file: 'modules-de/02-association/02-bodies.mdx',
  line: 12,
  column: 3,
  found: 'Here stands "<script>alert(1)</script>".',
  expected: 'Text.',
  remedy: 'Delete it.',
};

test('each error leads to its line in the editor, and what authors wrote never becomes HTML', () => {
  const html = problemPage([problem, { ...problem, severity: 'warning' }], '/kurs/');
  expect(html).toContain('href="/kurs/__open-in-editor?file=modules-de%2F02-association%2F02-bodies.mdx%3A12%3A3"');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('<title>1 error in 1 file.</title>');
  expect(html).toContain('There is 1 warning as well');
});
