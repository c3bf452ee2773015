import { loadCourse, type CourseResult } from '../load-course.ts';

/**
 * Where `npm run dev` and `build` offer the course that they keep: pages run in the same process, but cannot
 * import an object from it.
 */
export const keptCourse = Symbol.for('mit.kept-course');

/** What stands there: the course as the authors' files stand now, read again only after a change. */
export type CourseKeeper = () => Promise<CourseResult>;

/** The course as the authors' files stand now, or what keeps it from being one; read here only if nobody keeps it. */
export function currentCourse(): Promise<CourseResult> {
  const keeper = (globalThis as { readonly [keptCourse]?: CourseKeeper })[keptCourse];
  return keeper ? keeper() : loadCourse(process.cwd());
}
