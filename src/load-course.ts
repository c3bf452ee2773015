import { checkContent } from './checks/index.ts';
import type { Course } from './model/course.ts';
import type { Problem } from './model/problem.ts';
import { courseOf } from './read/course-of.ts';
import type { Memory } from './model/memory.ts';
import { readContent, type ContentResult } from './read/read-content.ts';
import { asForRelease } from './rules.ts';

/** A course, or what keeps the content from being one. */
export interface CourseResult {
  /** Missing as long as there is an error among the problems. */
  readonly course?: Course;
  readonly problems: readonly Problem[];
}

/** How content is read and looked at. */
export interface Conditions {
  /** The date of the check such as "2026-11-22"; without it nothing depends on the clock. */
  readonly today?: string;
  /** Whether some warnings stop the course, as before a release. */
  readonly release?: boolean;
  /** What was read before, so that only new texts are read. */
  readonly memory?: Memory;
}

/** Reads all content below a project's root, holds it against every rule and puts it together. */
export async function loadCourse(root: string, conditions?: Conditions): Promise<CourseResult> {
  const { content, problems } = await checkCourse(root, conditions);
  return content ? { course: courseOf(content, conditions?.memory), problems } : { problems };
}

/** What `checkCourse` finds. */
export interface CheckResult extends ContentResult {
  /** Whether all rules could look at the content; not where a file that all texts need cannot be read. */
  readonly complete: boolean;
}

/** Reads all content below a project's root and holds it against every rule. No content comes back as long as there is an error. */
export async function checkCourse(root: string, { today, release = false, memory }: Conditions = {}): Promise<CheckResult> {
  const { content, problems: reading } = await readContent(root, memory);
  const found = content ? [...reading, ...checkContent(content, { today, memory })] : reading;
  const problems = release ? asForRelease(found) : found;
  const complete = content !== undefined;
  if (!content || problems.some(({ severity }) => severity === 'error')) return { problems, complete };
  return { content, problems, complete };
}
