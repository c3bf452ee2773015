import { publishedCourse } from '../layouts/published-course.ts';
import { sitemap } from '../outputs/metadata/sitemap.ts';

/** The list of all pages for search engines. */
export async function GET(): Promise<Response> {
  return new Response(sitemap(await publishedCourse()), { headers: { 'Content-Type': 'application/xml' } });
}
