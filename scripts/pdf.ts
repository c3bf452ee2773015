import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changesIn } from './changes-in.ts';
import { openMemory } from './disk-memory.ts';
import { loadForSite } from './load-for-site.ts';
import { moduleFolderOf } from '../src/model/content-files.ts';
import { languages } from '../src/model/languages.ts';
import { editions, packEditions } from '../src/model/manifest.ts';
import { jobsOf, packsOf, type JobFilter } from '../src/outputs/pdf/plan.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { readPrintAssets } from '../src/read/read-print-assets.ts';
import { pressPdfs } from './press-pdfs.ts';

// Usage: npm run pdf -- [--module 02] [--language de] [--edition trainer-guide] [--out FILE OR FOLDER] [--watch]
const options = {
  module: { type: 'string' },
  language: { type: 'string' },
  edition: { type: 'string' },
  out: { type: 'string' },
  watch: { type: 'boolean', default: false },
} as const;

const root = process.cwd();

try {
  const { values } = parseArgs({ options });
  if (values.watch) await keepMaking(values);
  else await make(values);
} catch (error) {
  complain(error);
  process.exitCode = 1;
}

/** What was asked for on the command line. */
interface Wishes {
  readonly module?: string | undefined;
  readonly language?: string | undefined;
  readonly edition?: string | undefined;
  readonly out?: string | undefined;
}

async function make(wishes: Wishes): Promise<void> {
  const known = knownBefore(wishes);
  const memory = await openMemory(root);
  const { course, problems } = await loadForSite(root, { memory });
  await memory.save();
  if (!course) throw new Error(formatProblems(problems));
  const numbers = course.modules.map(({ plan }) => plan.folder.slice(0, 2));
  const filter: JobFilter = { ...known, module: chosen('module', wishes.module?.padStart(2, '0'), numbers, Number) };
  const oneFile = wishes.out?.endsWith('.pdf') === true;
  const count = jobsOf(course, filter).length + packsOf(course, filter).length;
  if (count === 0) throw new Error('There is no such PDF: packs hold all modules, and the bilingual handout all languages.');
  if (oneFile && count > 1)
    throw new Error(`These are ${count} PDFs. Name a folder with --out, or choose one with --module, --language and --edition.`);
  const folder = resolve(oneFile ? dirname(wishes.out ?? '') : (wishes.out ?? '.'));
  await mkdir(folder, { recursive: true });
  await pressPdfs({ course, assets: await readPrintAssets(root), root, filter }, async ({ download, bytes }) => {
    const path = join(folder, oneFile ? basename(wishes.out ?? '') : download.file);
    await writeFile(path, bytes);
    console.log(`${path}: ${download.pages} pages, ${Math.round(download.bytes / 1000)} kB`);
  });
}

/** Makes the files again whenever content or template changes, until it is stopped. */
async function keepMaking(wishes: Wishes): Promise<void> {
  // A change while the files are made counts, too: so the watching begins before.
  const changes = changesIn(root, ['content', ...languages.map(moduleFolderOf), 'src/outputs/pdf/template']);
  const first = changes.next();
  await make(wishes).catch(complain);
  console.log('Waiting for changes. Stop with Ctrl + C.');
  for (let change = await first; change.value; change = await changes.next()) {
    console.log(`${change.value.join(', ')}: changed.`);
    await make(wishes).catch(complain);
  }
}

function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

/** What can be held against the valid values before any content is read. */
function knownBefore({ language, edition }: Wishes): JobFilter {
  return {
    language: chosen('language', language, languages, (one) => one),
    edition: chosen('edition', edition, [...editions, ...packEditions], (one) => one),
  };
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
