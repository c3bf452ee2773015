import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../model/languages.ts';
import type { Sample } from '../model/rule.ts';

/** The word files of a project as they lie on the disk, by their path from its root. */
export async function wordFiles(root: string): Promise<Sample> {
  const paths = languages.map((language) => `content/ui/${language}.yaml`);
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')])));
}
