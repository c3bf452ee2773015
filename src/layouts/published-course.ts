import type { Course } from '../model/course.ts';
import { formatProblems } from '../problems/terminal.ts';
import { currentCourse } from './kept-course.ts';

/**
 * The course as the authors' files stand now, for the address at which the site is published.
 *
 * @throws with all problems as text where the content must not be published
 */
export async function publishedCourse(): Promise<Course> {
  const { course, problems } = await currentCourse();
  if (!course) throw new Error(`The content cannot be published yet.\n\n${formatProblems(problems)}`);
  const site = new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href;
  return { ...course, settings: { ...course.settings, site } };
}
