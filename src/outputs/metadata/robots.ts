import type { Course } from '../../model/course.ts';
import { siteAddress } from '../../model/web-address.ts';

/** `robots.txt`: everything may be read, and where the list of all pages is. */
export function robots(course: Course): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteAddress(course, '/sitemap.xml')}\n`;
}
