import type { Course } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { fill } from '../../model/words.ts';

/** The line with title, author, licence and source that the licence asks for. */
export function creditLine(course: Course, language: Language, title: string, source: string): string {
  const { author, licence } = course.settings;
  const values = { title, author: author[language], licence: licence.name, source };
  return fill(course.words[language]['licence.creditLine'], values);
}
