import { checkContent } from './checks/index.ts';
import type { Course } from './model/course.ts';
import type { Problem } from './model/problem.ts';
import { courseOf } from './read/course-of.ts';
import { readContent } from './read/read-content.ts';

/** A course, or what keeps the content from being one. */
export interface CourseResult {
  /** Missing as long as there is an error among the problems. */
  readonly course?: Course;
  readonly problems: readonly Problem[];
}

/** Reads all content below a project's root and holds it against every rule. */
export async function loadCourse(root: string): Promise<CourseResult> {
  const { content, problems: reading } = await readContent(root);
  const problems = content ? [...reading, ...checkContent(content)] : reading;
  if (!content || problems.some(({ severity }) => severity === 'error')) return { problems };
  return { course: courseOf(content), problems };
}
