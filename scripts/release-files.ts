import { createHash } from 'node:crypto';
import { cp, glob, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { archivesSchema, manifestSchema, packEditions } from '../src/model/manifest.ts';

const usage = `npm run release-files -- [options]

Puts together what is attached to a release: the packs of all modules, the ZIPs with every single file, the
list of all files, the whole site as mit-site.zip, and SHA256SUMS.

  --out DIR   where they go (default: release)
  --dist DIR  the built site (default: dist)
  --help      this text`;

const options = {
  out: { type: 'string', default: 'release' },
  dist: { type: 'string', default: 'dist' },
  help: { type: 'boolean', default: false },
} as const;

try {
  const { values } = parseArgs({ options });
  console.log(values.help ? usage : await gather(values.dist, values.out));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function gather(dist: string, out: string): Promise<string> {
  const downloads = join(dist, 'downloads');
  const names = [...(await packsIn(downloads)), 'manifest.json'];
  await mkdir(out, { recursive: true });
  for (const name of names) await cp(join(downloads, name), join(out, name));
  await writeFile(join(out, 'mit-site.zip'), await zipOf(dist));
  const all = [...names, 'mit-site.zip'].sort();
  const sums = await Promise.all(all.map(async (name) => `${sumOf(await readFile(join(out, name)))}  ${name}\n`));
  await writeFile(join(out, 'SHA256SUMS'), sums.join(''));
  return `${out}: ${all.join(', ')} and SHA256SUMS.`;
}

async function packsIn(downloads: string): Promise<readonly string[]> {
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(downloads, name), 'utf8'));
  const pdfs = manifestSchema.parse(await json('manifest.json'));
  const archives = archivesSchema.parse(await json('archives.json'));
  const packs = pdfs.filter(({ edition }) => packEditions.some((pack) => pack === edition));
  return [...packs, ...archives].map(({ file }) => file);
}

/** The whole site; the same files give the same bytes. PDFs, fonts and the search index cannot be made smaller. */
async function zipOf(dist: string): Promise<Uint8Array> {
  const paths = (await Array.fromAsync(glob(['**/*', '**/.*'], { cwd: dist }))).sort();
  const files: Record<string, [Uint8Array, { level: 0 | 6; mtime: Date }]> = {};
  for (const path of paths) {
    if (!(await stat(join(dist, path))).isFile()) continue;
    const level = /\.(html|css|js|json|svg|xml|txt)$/.test(path) ? 6 : 0;
    // A ZIP holds the time as a clock on the wall shows it: given so, it does not depend on the time zone.
    files[path.split(sep).join('/')] = [await readFile(join(dist, path)), { level, mtime: new Date(1980, 0, 1, 12) }];
  }
  return zipSync(files);
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
