import { expect, test } from 'vitest';
import { documentOf } from '../../../tests/support/small-course.ts';
import { eventData } from './event-data.ts';

test('an event tells search engines when and where it is, in German time', () => {
  const text =
    '---\ntitle: Treffen\nslug: treffen\nsummary: Ein Satz.\nkind: event\ndate: "2020-10-23"\nfrom: "15:00"\nto: "18:00"\nplace: Rathaus\nupdated: "2026-11-22"\n---\n\nText.';
  const address = 'https://mit-module.test/de/aktuelles/treffen/';
  expect(eventData(documentOf(text, 'news'), { address, picture: undefined })).toMatchObject({
    '@type': 'Event',
    name: 'Treffen',
    url: address,
    startDate: '2020-10-23T15:00:00+02:00',
    endDate: '2020-10-23T18:00:00+02:00',
    location: { '@type': 'Place', name: 'Rathaus' },
  });
});
