import { expect, test } from 'vitest';
import { documentOf } from '../../../tests/support/small-course.ts';
import { openMark } from './marks.ts';
import { sectionsOf, sectionsOfHtml, sectionStarts } from './sections.ts';

const { body } = documentOf('Anfang.\n\n## Erste Frage\n\nText.\n\n### Näher\n\nText.\n\n## Zweite Frage\n\nText.');

test('a section goes from one heading of the second level to the next', () => {
  expect(sectionsOf(body).map((section) => section.length)).toEqual([1, 4, 2]);
  expect([...sectionStarts(body)]).toEqual([2, 6]);
});

test('a text that begins with a heading has no empty section before it', () => {
  const document = documentOf('## Frage\n\nText.');
  expect(sectionsOf(document.body)).toHaveLength(1);
  expect(sectionsOfHtml(`\n${openMark('section')}<h2>Frage</h2><p>Text.</p>`)).toEqual(['\n<h2>Frage</h2><p>Text.</p>']);
});

test('the sections of the HTML are those of the tree', () => {
  const html = `<p>Anfang.</p>${openMark('section')}<h2>Erste</h2><p>Text.</p>${openMark('section')}<h2>Zweite</h2>`;
  expect(sectionsOfHtml(html)).toEqual(['<p>Anfang.</p>', '<h2>Erste</h2><p>Text.</p>', '<h2>Zweite</h2>']);
});
