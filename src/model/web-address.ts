import { addressOf, type PageTarget } from './addresses.ts';
import type { Course } from './course.ts';
import type { Language } from './languages.ts';

/**
 * The address on the web of what stands below the site's root, such as `/de/` or `/downloads/manifest.json`;
 * the site may lie in a folder of its host.
 */
export function siteAddress({ settings }: Pick<Course, 'settings'>, path: string): string {
  return settings.site.replace(/\/$/, '') + path;
}

/** The address of a page on the web. */
export function pageAddress(course: Course, target: PageTarget, language: Language): string {
  return siteAddress(course, addressOf(target, language, course.words));
}
