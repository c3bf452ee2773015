import { loadCourse } from '../load-course.ts';
import type { Course } from '../model/course.ts';
import { formatProblems } from '../problems/terminal.ts';

/**
 * The course as the authors' files stand now.
 *
 * @throws with all problems as text where the content must not be published
 */
export async function publishedCourse(): Promise<Course> {
  const { course, problems } = await loadCourse(process.cwd());
  if (!course) throw new Error(`The content cannot be published yet.\n\n${formatProblems(problems)}`);
  return course;
}
