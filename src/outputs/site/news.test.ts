import { expect, test } from 'vitest';
import { contentOf, documentOf } from '../../../tests/support/small-course.ts';
import { byYear, momentOf, pictureOf } from './news.ts';

const { words } = contentOf([]);

function news(lines: string, body = 'Text.') {
  const frontmatter = `title: Treffen\nslug: treffen\nsummary: Ein Satz.\nkind: event\nplace: Rathaus\nupdated: "2026-11-22"\n${lines}`;
  return documentOf(`---\n${frontmatter}\n---\n\n${body}`, 'news');
}

test('day and times are said as each language says them', () => {
  const event = news('date: "2020-10-23"\nfrom: "15:00"\nto: "18:00"');
  expect(momentOf(event, words.de)).toBe('23. Oktober 2020, 15:00 bis 18:00\u00a0Uhr');
  expect(momentOf(event, words.en)).toBe('23 October 2020, 15:00 to 18:00');
  expect(momentOf(news('date: "2020-10-23"\nlastDay: "2020-10-24"'), words.de)).toBe('23. Oktober 2020 bis 24. Oktober 2020');
});

test('years come newest first, and inside a year the order stays', () => {
  const items = ['2020-10-23', '2020-01-12', '2019-12-18'].map((date) => news(`date: "${date}"`));
  expect(byYear(items.toReversed()).map(([year, own]) => [year, own.length])).toEqual([
    ['2020', 2],
    ['2019', 1],
  ]);
});

test('the picture is the first image of the text', () => {
  const body = 'Text.\n\n![Ein Saal mit Stühlen](./images/hall.svg "Der Saal")\n\n![Ein Tisch](./images/table.svg "Der Tisch")';
  expect(pictureOf(news('date: "2020-10-23"', body))?.file).toBe('images/hall.svg');
  expect(pictureOf(news('date: "2020-10-23"'))).toBeUndefined();
});
