import { expect, test } from 'vitest';
import { withEmptyRows } from './empty-rows.ts';
import { firstPlace, segmentHtml } from './segment-html.ts';
import { svgSize } from './svg-size.ts';

test('a segment has its place as address; a heading keeps its own and gets the place inside', () => {
  expect(segmentHtml('s3', '<p>Straße</p>')).toBe('<p id="s3">Straße</p>');
  expect(segmentHtml('s4', '\n<div class="table"><table></table></div>')).toBe(
    '<div id="s4" class="table"><table></table></div>',
  );
  expect(segmentHtml('s5', '<h2 id="frage">Frage</h2>')).toBe('<h2 id="frage"><span id="s5"></span>Frage</h2>');
});

test('an attribute that only ends in "id" is no address', () => {
  expect(segmentHtml('s6', '<p data-id="x">a</p>')).toBe('<p id="s6" data-id="x">a</p>');
});

test('a segment whose component shows nothing is nothing', () => {
  expect(segmentHtml('s7', '  ')).toBe('');
});

test('the first segment of a text is found by its address', () => {
  expect(firstPlace(`<p class="label">Sagen</p>${segmentHtml('s12', '<p>a</p>')}${segmentHtml('s13', '<p>b</p>')}`)).toBe('s12');
  expect(firstPlace(segmentHtml('en-s4', '<p>a</p>'))).toBe('en-s4');
  expect(firstPlace('<p id="system">a</p>')).toBeUndefined();
});

test('empty rows are as wide as the table', () => {
  const table = '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>';
  expect(withEmptyRows(table, 2, '…')).toContain('</tr><tr><td>…</td><td>…</td></tr><tr><td>…</td><td>…</td></tr></tbody>');
  expect(withEmptyRows(table, 0, '…')).toBe(table);
});

test('a table with nothing but its head gets a body', () => {
  expect(withEmptyRows('<table><thead><tr><th>a</th></tr></thead></table>', 1, '')).toContain(
    '<tbody><tr><td></td></tr></tbody></table>',
  );
});

test('the size of a drawing is that of its viewBox', () => {
  expect(svgSize('<svg xmlns="x" viewBox="0 0 320 299.6" width="10">')).toEqual({ width: 320, height: 300 });
  expect(svgSize("<svg viewBox='-1 -1, 20 10'>")).toEqual({ width: 20, height: 10 });
});
