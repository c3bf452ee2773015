import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { dev } from 'astro';
import { loadForSite } from './load-for-site.ts';
import type { Problem } from '../src/model/problem.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { writePdfs } from './write-pdfs.ts';

// Pages load the course themselves and show its problems in the browser until they are mended.
const root = process.cwd();
const { course, problems } = await loadForSite(root);
if (problems.length > 0) console.log(formatProblems(problems));
if (problems.some(keepsFromStarting)) {
  console.log('\nThese files cannot be read at all, so there are no pages to show yet. Mend them and start again.');
  process.exit(1);
}
const downloads = join(root, '.cache/downloads');
const exists = await access(downloads).then(
  () => true,
  () => false,
);
if (course && !exists) await writePdfs(course, root, downloads, console.log);
await dev({ root });

/** Astro reads YAML itself before there is any page, and would only show where its own program stopped. */
function keepsFromStarting({ rule, file }: Problem): boolean {
  return rule === 'yaml-code' || rule === 'yaml-syntax' || (rule === 'course-data' && file.startsWith('content/'));
}
