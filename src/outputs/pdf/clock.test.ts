import { expect, test } from 'vitest';
import { clock, dateText } from './clock.ts';
import { fixtureCourse } from './fixture.ts';

test('minutes become hours and minutes', () => {
  expect([0, 9, 65, 180].map(clock)).toEqual(['0:00', '0:09', '1:05', '3:00']);
});

test('dates are written in the language and do not depend on the time zone', async () => {
  const { words } = await fixtureCourse();
  expect(dateText('2026-08-01', words.de, 'long')).toBe('1. August 2026');
  expect(dateText('2026-08-01', words.en, 'long')).toBe('1 August 2026');
});
