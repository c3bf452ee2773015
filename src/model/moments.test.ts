import { expect, test } from 'vitest';
import { endOf, startOf } from './moments.ts';

test('an afternoon in summer time is two hours before world time, one in winter one hour', () => {
  expect(startOf({ date: '2020-10-23', from: '15:00' })).toEqual({
    day: '2020-10-23',
    local: '2020-10-23T15:00:00+02:00',
    world: '2020-10-23T13:00:00.000Z',
  });
  expect(startOf({ date: '2020-01-22', from: '18:30' }).local).toBe('2020-01-22T18:30:00+01:00');
});

test('the clocks change at two in the morning, not an hour before or after', () => {
  expect(startOf({ date: '2026-03-29', from: '01:30' }).world).toBe('2026-03-29T00:30:00.000Z');
  expect(startOf({ date: '2026-03-29', from: '03:30' }).world).toBe('2026-03-29T01:30:00.000Z');
  expect(startOf({ date: '2026-10-25', from: '01:30' }).world).toBe('2026-10-24T23:30:00.000Z');
  expect(startOf({ date: '2026-10-25', from: '03:30' }).world).toBe('2026-10-25T02:30:00.000Z');
});

test('an event without times is of whole days, and ends on its last day', () => {
  expect(startOf({ date: '2020-01-12' })).toEqual({ day: '2020-01-12', local: '2020-01-12' });
  expect(endOf({ date: '2020-01-12', lastDay: '2020-01-13' }).local).toBe('2020-01-13');
  expect(endOf({ date: '2020-10-23', from: '15:00', to: '18:00' }).local).toBe('2020-10-23T18:00:00+02:00');
});
