import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');

/**
 * A hash of a part of the program and of the packages it may use: what is remembered under it was made
 * by the same program.
 *
 * @param folders of the project, such as `src/read`; tests in them do not count
 */
export async function programHash(folders: readonly string[]): Promise<string> {
  const found = await Array.fromAsync(
    glob(
      folders.map((folder) => `${folder}/**/*.{ts,typ,json}`),
      { cwd: project },
    ),
  );
  const files = found.filter((file) => !file.endsWith('.test.ts')).sort();
  const texts = await Promise.all([...files, 'package-lock.json'].map((file) => readFile(join(project, file))));
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}
