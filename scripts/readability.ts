import { parseArgs } from 'node:util';
import { openMemory } from './disk-memory.ts';
import type { Content } from '../src/model/content.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { formatTable } from '../src/readability/format-table.ts';
import { readabilityOf } from '../src/readability/readability-of.ts';
import { readContent } from '../src/read/read-content.ts';

const usage = `npm run readability [-- options]

Shows how hard the texts are to read, for each file and module. What cannot be read is not in the table;
"npm run check" tells why. Exit code 1 when nothing can be shown.

  --module NAME  one module only, by its number or folder: 02, 02-association
  --root DIR     the folder of the project (default: this one)
  --help         this text`;

const options = {
  root: { type: 'string', default: process.cwd() },
  module: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

try {
  const { values } = parseArgs({ options });
  console.log(values.help ? usage : await tableOf(values.root, values.module));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function tableOf(root: string, module: string | undefined): Promise<string> {
  const { content, problems } = await readContent(root, await openMemory(root));
  if (!content) throw new Error(formatProblems(problems));
  const chosen = { ...content, documents: module === undefined ? content.documents : documentsOf(content, module) };
  return formatTable(readabilityOf(chosen, 'participants'), readabilityOf(chosen, 'trainers'));
}

/** The texts of a module that somebody named by its number or folder. */
function documentsOf({ documents }: Content, name: string): Content['documents'] {
  const folders = [...new Set(documents.map(({ key }) => key.split('/')[0] ?? key))];
  const folder = folders.find((each) => each === name || each.startsWith(`${name.padStart(2, '0')}-`));
  if (folder === undefined) throw new Error(`There is no module "${name}". Choose one of: ${folders.join(', ')}.`);
  return documents.filter(({ key }) => key.startsWith(`${folder}/`));
}
