import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadForSite } from './load-for-site.ts';
import { languages } from '../src/model/languages.ts';
import { editions } from '../src/model/manifest.ts';
import { makePdfs } from '../src/outputs/pdf/make-pdfs.ts';
import { nativeTypesetter } from '../src/outputs/pdf/native-typesetter.ts';
import { jobsOf, type JobFilter } from '../src/outputs/pdf/plan.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { readPrintAssets } from '../src/read/read-print-assets.ts';

// Usage: npm run pdf -- [--module 02] [--language de] [--edition trainer-guide] [--out FILE OR FOLDER]
const options = {
  module: { type: 'string' },
  language: { type: 'string' },
  edition: { type: 'string' },
  out: { type: 'string' },
} as const;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const root = process.cwd();
  const { course, problems } = await loadForSite(root);
  if (!course) throw new Error(formatProblems(problems));
  const numbers = course.modules.map(({ plan }) => plan.folder.slice(0, 2));
  const filter: JobFilter = {
    module: chosen('module', values.module?.padStart(2, '0'), numbers, Number),
    language: chosen('language', values.language, languages, (language) => language),
    edition: chosen('edition', values.edition, editions, (edition) => edition),
  };
  const jobs = jobsOf(course, filter);
  const oneFile = values.out?.endsWith('.pdf') === true;
  if (oneFile && jobs.length > 1)
    throw new Error(
      `These are ${jobs.length} PDFs. Name a folder with --out, or choose one with --module, --language and --edition.`,
    );
  const folder = resolve(oneFile ? dirname(values.out ?? '') : (values.out ?? '.'));
  await mkdir(folder, { recursive: true });
  const assets = await readPrintAssets(root);
  for await (const { download, bytes } of makePdfs(course, assets, nativeTypesetter(assets), filter)) {
    const path = join(folder, oneFile ? basename(values.out ?? '') : download.file);
    await writeFile(path, bytes);
    console.log(`${path}: ${download.pages} pages, ${Math.round(download.bytes / 1000)} kB`);
  }
}

/** The value of an option as the program wants it; a value that does not exist names those that do. */
function chosen<T extends string, R>(
  option: string,
  value: string | undefined,
  valid: readonly T[],
  convert: (value: T) => R,
): R | undefined {
  if (value === undefined) return undefined;
  const found = valid.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`There is no ${option} "${value}". Choose one of: ${valid.join(', ')}.`);
  return convert(found);
}
