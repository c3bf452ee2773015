import { publishedCourse } from '../layouts/published-course.ts';
import { robots } from '../outputs/metadata/robots.ts';

/** What search engines ask for first. It counts where the site is the root of its host. */
export async function GET(): Promise<Response> {
  return new Response(robots(await publishedCourse()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
