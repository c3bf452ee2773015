import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Format } from '../src/problems/index.ts';

// A third of a second less at each start: the program is compiled only once. So all else is imported after this line.
enableCompileCache(join(import.meta.dirname, '../.cache/compile'));
const { openMemory } = await import('./disk-memory.ts');
const { loadCourse } = await import('../src/load-course.ts');
const { formats, isFormat } = await import('../src/problems/index.ts');

const usage = `npm run check -- [options]

Reads all content and tells everything that has to be mended. Exit code 1 when there is an error,
0 when there are warnings only or nothing, 2 when an option is wrong.

  --format NAME  how problems are told: ${Object.keys(formats).join(', ')} (default: terminal)
  --release      as before a release: what must not be published, such as a text out of step, is an error
  --root DIR     the folder of the project (default: this one)
  --help         this text`;

const options = {
  format: { type: 'string', default: 'terminal' },
  release: { type: 'boolean', default: false },
  root: { type: 'string', default: process.cwd() },
  help: { type: 'boolean', default: false },
} as const;

const values = chosen();
if (typeof values === 'string') {
  console.error(values);
  process.exitCode = 2;
} else if (values.help) console.log(usage);
else await check(values.format, values.release, values.root);

/** The options, or what is wrong with them. */
function chosen() {
  try {
    const { values } = parseArgs({ options });
    const { format } = values;
    if (isFormat(format)) return { ...values, format };
    return `There is no format "${format}". Choose one of: ${Object.keys(formats).join(', ')}.`;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}

async function check(format: Format, release: boolean, root: string): Promise<void> {
  const memory = await openMemory(root);
  const today = new Date().toISOString().slice(0, 10);
  const { course, problems } = await loadCourse(root, { today, release, memory });
  await memory.save();
  if (problems.length > 0 || format !== 'terminal') console.log(formats[format](problems));
  if (course && format === 'terminal') {
    console.log(`All content is in order: ${course.modules.length} of ${course.settings.modules.length} modules are written.`);
  }
  if (!course) process.exitCode = 1;
}
