import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { dev } from 'astro';
import { loadForSite } from './load-for-site.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { readContent } from '../src/read/read-content.ts';
import { writePdfs } from './write-pdfs.ts';

// Where the environment says that this is production, Astro leaves out what integrations add to its server.
process.env['NODE_ENV'] = 'development';

// From here on the server keeps the course and shows its problems in the browser (`dev-integration.ts`).
const root = process.cwd();
const { content, problems } = await readContent(root);
if (!content) {
  console.log(formatProblems(problems));
  console.log('\nWithout these files there are no pages to show. Mend them and start again.');
  process.exit(1);
}
const downloads = join(root, '.cache/downloads');
const exists = await access(downloads).then(
  () => true,
  () => false,
);
if (!exists) await makePdfsOnce();
await dev({ root });

/** Pages lead to PDFs; those of an earlier build will do, and as long as there is an error there are none. */
async function makePdfsOnce(): Promise<void> {
  const { course } = await loadForSite(root);
  if (course) await writePdfs(course, root, downloads, console.log);
}
