import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Memory } from '../src/model/memory.ts';
import { programHash } from './program-hash.ts';

/** A memory that lasts from one run to the next. */
export interface DiskMemory extends Memory {
  /** Writes what is new, and forgets what was not asked for in this run. */
  readonly save: () => Promise<void>;
}

/** What results depend on besides the authors' files. */
const programFolders = ['src/read', 'src/model', 'src/translation', 'src/checks', 'src/readability'];

/** Opens the memory of reader and checks in `.cache/read/` below a project's root. Another version of the program has a memory of its own. */
export async function openMemory(root: string): Promise<DiskMemory> {
  const folder = join(root, '.cache/read');
  const version = await programHash(programFolders);
  const asked = new Set<string>();
  const fresh = new Map<string, unknown>();
  const nameOf = (key: string) =>
    `${createHash('sha256')
      .update(version + key)
      .digest('hex')}.json`;
  return {
    recall: (key) => {
      asked.add(nameOf(key));
      return readJson(join(folder, nameOf(key)));
    },
    keep: (key, value) => fresh.set(nameOf(key), value),
    save: () => save(folder, asked, fresh),
  };
}

/** The value of a file; nothing where it is missing or was left half written. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

async function save(folder: string, asked: ReadonlySet<string>, fresh: Map<string, unknown>): Promise<void> {
  if (fresh.size === 0) return;
  const values = [...fresh];
  fresh.clear();
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((name) => !asked.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
  await Promise.all(values.map(([name, value]) => writeFile(join(folder, name), JSON.stringify(value))));
}
