import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { courseOf } from '../src/read/course-of.ts';
import { changedPages, changesBetween } from '../src/report/changes.ts';
import { makeReport } from '../src/report/make-report.ts';
import { formatReport } from '../src/report/markdown.ts';
import { measureSite } from './measure-site.ts';
import { readState } from './read-state.ts';

const usage = `npm run report -- --base DIR [options]

Says in numbers what a change brings, compared with the project in DIR as it was before: minutes, words,
readability, translation, new problems, changed pages, sizes. Prints Markdown.

  --base DIR   the project before the change
  --root DIR   the project after it (default: this one)
  --dist DIR   its built site, to be measured (default: dist)
  --json FILE  also writes the report as data, for npm run comment-report
  --help       this text`;

const options = {
  base: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
  dist: { type: 'string', default: 'dist' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

try {
  const { values } = parseArgs({ options });
  console.log(values.help || values.base === undefined ? usage : await report({ ...values, base: values.base }));
  if (!values.help && values.base === undefined) process.exitCode = 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function report(values: { base: string; root: string; dist: string; json?: string | undefined }): Promise<string> {
  const [base, head] = [await readState(values.base), await readState(values.root)];
  if (!head) throw new Error('The texts cannot be read at all: npm run check says why.');
  const isWhole = head.problems.every(({ severity }) => severity !== 'error');
  const pages = base && isWhole ? changedPages(courseOf(head.content), changesBetween(base, head)) : [];
  const sizes = await measureSite(values.dist);
  const made = makeReport(base, head, { changedPages: pages.map(({ address }) => address), sizes });
  if (values.json !== undefined) await writeFile(values.json, JSON.stringify(made));
  return formatReport(made);
}
