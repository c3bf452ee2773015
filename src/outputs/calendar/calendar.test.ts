import { expect, test } from 'vitest';
import { documentOf } from '../../../tests/support/small-course.ts';
import { newsFile } from '../../model/example-files.ts';
import { calendarFile, fileNamesOf } from './calendar.ts';

const facts = { name: 'Termine', host: 'mit-module.test' };

function fileOf(lines: string): string {
  const text = `---\ntitle: Treffen\nslug: treffen\nsummary: Ein Satz.\nkind: event\nupdated: "2026-11-22"\n${lines}\n---\n\nText.`;
  return calendarFile([{ document: documentOf(text, 'news'), address: 'https://mit-module.test/de/aktuelles/treffen/' }], facts);
}

test('an evening is written with all that calendars need, in world time, as old as its text', () => {
  const file = fileOf('date: "2026-12-03"\nfrom: "18:30"\nto: "20:00"\nplace: Rathaus');
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mit-module.test//MIT//EN',
    'CALSCALE:GREGORIAN',
    'NAME:Termine',
    'BEGIN:VEVENT',
    'UID:news-first-meeting@mit-module.test',
    'DTSTAMP:20261122T000000Z',
    'DTSTART:20261203T173000Z',
    'DTEND:20261203T190000Z',
    'SUMMARY;LANGUAGE=de:Treffen',
    'DESCRIPTION;LANGUAGE=de:Ein Satz.',
    'LOCATION;LANGUAGE=de:Rathaus',
    'URL:https://mit-module.test/de/aktuelles/treffen/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a whole day ends before the next one, also at the end of a year', () => {
  const file = fileOf('date: "2026-12-31"\nplace: Rathaus');
  expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
});

test('an event of which no end is known has none', () => {
  expect(fileOf('date: "2026-12-03"\nfrom: "18:30"\nplace: Rathaus')).not.toContain('DTEND');
});

test('commas, semicolons and backslashes are escaped', () => {
  expect(fileOf('date: "2026-12-03"\nplace: "Saal 1, Haus; \\\\ Hof"')).toContain(
    'LOCATION;LANGUAGE=de:Saal 1\\, Haus\\; \\\\ Hof\r\n',
  );
});

test('long lines are folded at 75 bytes, letters stay whole, and unfolding gives the text back', () => {
  const place = 'Bürgerzentrum '.repeat(12).trim();
  const file = fileOf(`date: "2026-12-03"\nplace: ${place}`);
  const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(Math.max(...lengths)).toBeGreaterThan(70);
  expect(file).not.toContain('\uFFFD');
  expect(file.replaceAll('\r\n ', '')).toContain(`LOCATION;LANGUAGE=de:${place}\r\n`);
});

test('the file of an event stands at the names it had before, too', () => {
  const text = newsFile({ slug: 'treffen-im-mai', formerSlugs: ['treffen', 'mai'] });
  expect(fileNamesOf(documentOf(text, 'news'))).toEqual(['treffen-im-mai', 'treffen', 'mai']);
  expect(fileNamesOf(documentOf(newsFile({ slug: 'treffen' }), 'news'))).toEqual(['treffen']);
});
