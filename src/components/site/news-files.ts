import { addressOf } from '../../model/addresses.ts';
import type { Course, Document } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { sitePath } from './site-path.ts';

/** The address of an event as a file for calendars, or of all events. */
export function calendarPath(course: Course, language: Language, event?: Document<'news'>): string {
  return `${newsPath(course, language)}${event?.frontmatter.slug ?? course.words[language]['path.calendar']}.ics`;
}

function newsPath({ words }: Course, language: Language): string {
  return sitePath(addressOf({ page: 'news' }, language, words));
}
