import { loadCourse, type Conditions, type CourseResult } from '../src/load-course.ts';

/**
 * Loads the course as `loadCourse` does, for the address that SITE_URL names: so the links in PDFs
 * lead to the site they are published on.
 */
export async function loadForSite(root: string, conditions?: Conditions): Promise<CourseResult> {
  const { course, problems } = await loadCourse(root, conditions);
  const site = process.env['SITE_URL'];
  if (!course || site === undefined) return { course, problems };
  return { course: { ...course, settings: { ...course.settings, site } }, problems };
}
