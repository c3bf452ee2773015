import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { dev } from 'astro';
import { loadForSite } from './load-for-site.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { writePdfs } from './write-pdfs.ts';

// Pages load the course themselves and show its problems in the browser until they are mended.
const root = process.cwd();
const { course, problems } = await loadForSite(root);
if (problems.length > 0) console.log(formatProblems(problems));
const downloads = join(root, '.cache/downloads');
const exists = await access(downloads).then(
  () => true,
  () => false,
);
if (course && !exists) await writePdfs(course, root, downloads, console.log);
await dev({ root });
