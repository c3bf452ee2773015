import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange, Project } from '../src/authoring/file-change.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Memory } from '../src/model/memory.ts';
import { readContent } from '../src/read/read-content.ts';
import { readFiles } from '../src/read/read-files.ts';

/** A project as commands for authors need it, or what has to be mended before it can be read. */
export async function openProject(root: string, memory: Memory): Promise<Project | { readonly problems: readonly Problem[] }> {
  const { content, problems } = await readContent(root, memory);
  if (!content) return { problems };
  const { files } = await readFiles(root);
  const texts = files
    .filter(({ path, bytes }) => bytes && /\.(mdx|yaml)$/.test(path))
    .map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString('utf8')] as const);
  return { content, texts: new Map(texts) };
}

/** Does what was found out, one file after the other. Each text is written whole or not at all. */
export async function makeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  for (const change of changes) {
    if ('movedTo' in change) await rename(join(root, change.path), join(root, change.movedTo));
    else await writeWhole(join(root, change.path), change.text);
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
