import { expect, test } from 'vitest';
import { formatBytes, formatClock, formatDate } from './format.ts';

test('dates are in the words of the language, and the same in every time zone', () => {
  expect(formatDate('2026-11-22', 'de-DE')).toBe('22. November 2026');
  expect(formatDate('2026-11-01', 'en-GB')).toBe('1 November 2026');
  expect(formatDate('2026-11-01', 'de-DE', 'short')).toBe('01.11.2026');
  expect(formatDate('2026-11-01', 'de-DE', 'month')).toBe('11/2026');
});

test('sizes are in kilobytes, from a million on in megabytes', () => {
  expect(formatBytes(123_456, 'de-DE')).toBe('123 kB');
  expect(formatBytes(1_250_000, 'de-DE')).toBe('1,3 MB');
  expect(formatBytes(1_250_000, 'en-GB')).toBe('1.3 MB');
});

test('minutes are a time from the beginning', () => {
  expect([0, 65, 180].map(formatClock)).toEqual(['0:00', '1:05', '3:00']);
});
