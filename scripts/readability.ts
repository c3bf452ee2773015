import { parseArgs } from 'node:util';
import { formatProblems } from '../src/problems/terminal.ts';
import { formatTable } from '../src/readability/format-table.ts';
import { readabilityOf } from '../src/readability/readability-of.ts';
import { readContent } from '../src/read/read-content.ts';

// Usage: npm run readability [-- --root DIR] [--module 02-association]. What cannot be read is not in the
// table; npm run check tells why. Exit code 1 when nothing can be read.
const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() }, module: { type: 'string' } } });
const { content, problems } = await readContent(values.root);
if (content) {
  const documents = content.documents.filter(({ key }) => values.module === undefined || key.startsWith(`${values.module}/`));
  const chosen = { ...content, documents };
  console.log(formatTable(readabilityOf(chosen, 'participants'), readabilityOf(chosen, 'trainers')));
} else {
  console.log(formatProblems(problems));
  process.exitCode = 1;
}
