import type { Course } from './course.ts';
import type { Language } from './languages.ts';
import { fill } from './words.ts';

/** The line with title, author, licence, its address and source that the licence asks for (the TULLU rule). */
export function creditLine(course: Course, language: Language, title: string, source: string): string {
  const { author, licence } = course.settings;
  const values = { title, author: author[language], licence: licence.name, licenceUrl: licence.url[language], source };
  return fill(course.words[language]['licence.creditLine'], values);
}
