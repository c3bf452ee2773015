import { createHash } from 'node:crypto';
import { glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryOf, madeOf } from '../src/outputs/pdf/cache-entry.ts';
import { cacheKey } from '../src/outputs/pdf/cache-key.ts';
import type { Made } from '../src/outputs/pdf/make-pdfs.ts';
import type { Order } from '../src/outputs/pdf/order.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';

/** PDFs that were made before, in `.cache/pdf/`. */
export interface PdfCache {
  /** Gives a PDF from the cache, or makes it and keeps it there. An entry that was damaged is made again. */
  readonly get: (order: Order, make: (order: Order) => Promise<Made>) => Promise<Made>;
  /** Removes what was not asked for since the cache was opened. */
  readonly forgetOthers: () => Promise<void>;
}

const project = join(import.meta.dirname, '..');
const packages = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-web-compiler',
  'pdf-lib',
  'fontkitten',
  'sharp',
];

/** Opens the cache below a project's root. */
export async function openPdfCache(root: string, assets: PrintAssets): Promise<PdfCache> {
  const folder = join(root, '.cache/pdf');
  const program = await programHash(assets);
  const asked = new Set<string>();
  await mkdir(folder, { recursive: true });
  return {
    get: async (order, make) => {
      const key = cacheKey(order, program, assets.images);
      asked.add(key);
      const entry = await readFile(join(folder, key)).catch(() => undefined);
      return (entry && madeOf(entry)) ?? keep(folder, key, await make(order));
    },
    forgetOthers: async () => {
      const old = (await readdir(folder)).filter((name) => !asked.has(name));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** An entry gets its name when it is whole, so an interruption leaves none that is not. */
async function keep(folder: string, key: string, made: Made): Promise<Made> {
  const unfinished = join(folder, `${key}.${process.pid}`);
  await writeFile(unfinished, entryOf(made));
  await rename(unfinished, join(folder, key));
  return made;
}

/** A hash of what all PDFs are made with: fonts, template, code, and the versions of the tools. */
async function programHash({ fonts, template }: PrintAssets): Promise<string> {
  const hash = createHash('sha256');
  for (const font of fonts) hash.update(font);
  for (const [name, text] of template) hash.update(`${name}\n${text}`);
  for (const file of await codeFiles()) hash.update(await readFile(join(project, file)));
  for (const name of packages) hash.update(await versionOf(name));
  return hash.digest('hex');
}

async function codeFiles(): Promise<readonly string[]> {
  const files = await Array.fromAsync(glob('src/outputs/pdf/*.ts', { cwd: project }));
  return files.filter((file) => !file.endsWith('.test.ts')).sort();
}

async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(project, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name}@${version}\n`;
}
