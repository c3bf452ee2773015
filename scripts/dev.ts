import { fork } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { dev } from 'astro';
import { formatProblems } from '../src/problems/terminal.ts';
import { readSettings } from '../src/read/read-settings.ts';

// Where the environment says that this is production, Astro leaves out what integrations add to its server.
process.env['NODE_ENV'] = 'development';

// From here on the server keeps the course and shows its problems in the browser (`dev-integration.ts`).
const root = process.cwd();
const { site, problems } = await readSettings(root);
if (!site) {
  console.log(formatProblems(problems));
  console.log('\nWithout these files there are no pages to show. Mend them and start again.');
  process.exit(1);
}
await dev({ root });
const downloads = join(root, '.cache/downloads');
const exists = await access(downloads).then(
  () => true,
  () => false,
);
if (!exists) makePdfsBeside();

/** Pages lead to PDFs; those of an earlier build will do. To make all of them takes minutes, in which authors can write. */
function makePdfsBeside(): void {
  console.log('The PDFs are made meanwhile; pages lead to them as soon as they are there.');
  const child = fork(join(import.meta.dirname, 'make-downloads.ts'), { cwd: root });
  child.once('exit', (code) =>
    console.log(code === 0 ? 'The PDFs are made.' : 'The PDFs could not be made; "npm run pdf" says why.'),
  );
}
