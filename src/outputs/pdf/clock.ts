import type { Words } from '../../model/words.ts';

/** Minutes since the module began as hours and minutes: 65 becomes `1:05`. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A date such as `2026-11-22` in words of the language, the same in every time zone. */
export function dateText(date: string, words: Words, style: 'long' | 'medium'): string {
  const format = new Intl.DateTimeFormat(words['language.locale'], { dateStyle: style, timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
