import { expect, test } from 'vitest';
import { closeMark, openMark, type MarkName } from './marks.ts';
import { trainerRows } from './trainer-rows.ts';

const inside = (name: MarkName, html: string): string => openMark(name) + html + closeMark(name);
const words = (count: number): string => 'Wort '.repeat(count);
const section = openMark('section');

test('script stands beside the text before it, in the row of its section', () => {
  const rows = trainerRows(
    `${section}<h2>A</h2><p>${words(40)}</p>${inside('script', '<b>SAGEN</b>')}${section}<h2>B</h2>${inside('script', '<b>TUN</b>')}`,
  );
  expect(rows.map(({ text, beside }) => [text.slice(0, 10), beside])).toEqual([
    ['<h2>A</h2>', '<b>SAGEN</b>'],
    ['<h2>B</h2>', '<b>TUN</b>'],
  ]);
});

test('script before all text stands at the beginning of the first row, long script in a row of its own', () => {
  const [only] = trainerRows(`\n${inside('script', 'VORBEREITEN')}${section}<h2>A</h2>${inside('script', 'SAGEN')}`);
  expect(only).toEqual({ before: 'VORBEREITEN', text: '<h2>A</h2>', beside: 'SAGEN', below: [], wide: [] });
  const [first, second] = trainerRows(`${inside('script', words(600))}${section}<h2>A</h2>`);
  expect(first).toEqual({ before: '', text: '', beside: '', below: [words(600)], wide: [] });
  expect(second?.text).toBe('<h2>A</h2>');
});

test('the solution moves out of its exercise, and no text is lost', () => {
  const exercise = `<section>Aufgabe ${inside('script', 'LÖSUNG')}${inside('wide', 'KARTEN')}</section>`;
  expect(trainerRows(`<p>Davor</p>${inside('keep', exercise)}`)).toEqual([
    { before: '', text: '<p>Davor</p>', beside: '', below: [], wide: [] },
    { before: '', text: '<section>Aufgabe </section>', beside: 'LÖSUNG', below: [], wide: ['KARTEN'] },
  ]);
});

test('script that is much longer than its text goes on below the row', () => {
  const notes = [words(60), words(90), words(90)].map((note) => `<p>${note}</p>`);
  const [row] = trainerRows(`<p>${words(60)}</p>${notes.map((note) => inside('script', note)).join('')}`);
  expect(row?.beside).toBe(notes[0]);
  expect(row?.below).toEqual(notes.slice(1));
});

test('text after long script fills the room beside it', () => {
  const rows = trainerRows(`<p>${words(5)}</p>${inside('script', `<p>${words(200)}</p>`)}<figure>Bild</figure>`);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.text).toContain('Bild');
});
