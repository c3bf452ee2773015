import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '../src/model/content.ts';
import type { Format } from '../src/problems/index.ts';

// A third of a second less at each start: the program is compiled only once. So all else is imported after this line.
enableCompileCache(join(import.meta.dirname, '../.cache/compile'));
const { openMemory } = await import('./disk-memory.ts');
const { checkCourse } = await import('../src/load-course.ts');
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
  const { content, problems, complete } = await checkCourse(root, { today, release, memory });
  await memory.save();
  if (problems.length > 0 || format !== 'terminal') console.log(formats[format](problems));
  if (content && format === 'terminal') console.log(summary(content, problems.length));
  if (!complete && format === 'terminal')
    console.log('\nMost rules could not look at the texts yet. Mend the files of content/ first, then check again.');
  if (!content) process.exitCode = 1;
}

/** What is told at the end where there is no error. */
function summary({ settings, documents }: Content, warnings: number): string {
  const written = new Set(documents.flatMap(({ kind, key }) => (kind === 'module' ? [key.split('/')[0]] : [])));
  const modules = `${written.size} of ${settings.modules.length} modules are written.`;
  return warnings === 0 ? `All content is in order. ${modules}` : `There are no errors, only warnings. ${modules}`;
}
