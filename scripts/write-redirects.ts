import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../src/model/course.ts';
import type { Download } from '../src/model/manifest.ts';
import { apacheRules, redirectsFile, redirectsOf } from '../src/outputs/site/redirect-rules.ts';

/** Writes rules for old addresses into the header files of a built site; nothing where there are none. */
export async function writeRedirects(folder: string, course: Course, downloads: readonly Download[]): Promise<void> {
  const base = new URL(process.env['SITE_URL'] ?? course.settings.site).pathname;
  const redirects = redirectsOf(course, downloads, base);
  if (redirects.length === 0) return;
  await writeFile(join(folder, '_redirects'), redirectsFile(redirects));
  await appendFile(join(folder, '.htaccess'), apacheRules(redirects));
}
