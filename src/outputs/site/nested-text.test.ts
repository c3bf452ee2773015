import { expect, test } from 'vitest';
import { nestedText } from './nested-text.ts';

test('headings go down by one level and addresses get a prefix', () => {
  expect(nestedText('<h2 id="frage"><span id="s5"></span>Frage</h2><h3>Übung</h3>', 'sheet-2-1')).toBe(
    '<h3 id="sheet-2-1-frage"><span id="sheet-2-1-s5"></span>Frage</h3><h4>Übung</h4>',
  );
});

test('links inside a text follow, those to explained words and other pages stay', () => {
  const html = '<a href="#frage">a</a> <a href="#word-board">b</a> <a href="/de/">c</a>';
  expect(nestedText(html, 'x')).toBe('<a href="#x-frage">a</a> <a href="#word-board">b</a> <a href="/de/">c</a>');
});

test('what only looks like an address in the text stays', () => {
  expect(nestedText('<p data-id="1">Ein id="2" und § 5 &lt;h2&gt;</p>', 'x')).toBe(
    '<p data-id="1">Ein id="2" und § 5 &lt;h2&gt;</p>',
  );
});

test('below a heading of the third level they go down by two, and never below the sixth', () => {
  expect(nestedText('<h2>a</h2><h5>b</h5>', 'x', 2)).toBe('<h4>a</h4><h6>b</h6>');
});
