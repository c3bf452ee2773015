import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Copies the content with every kind of mistake into a folder of its own; the words and the style are the project's. */
export async function copyBadProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  await cp('tests/fixtures/bad-input', folder, { recursive: true });
  await cp('content/ui', join(folder, 'content', 'ui'), { recursive: true });
  await cp('content/reference', join(folder, 'content', 'reference'), { recursive: true });
  await cp('content/style.yaml', join(folder, 'content', 'style.yaml'));
  return folder;
}

/** Adds the project's own program to a copy, for commands that compile pages in the folder they are called in. */
export async function addProgram(folder: string): Promise<void> {
  const parts = [
    'src',
    'scripts',
    'public',
    'astro.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
    'LICENSE.md',
  ];
  await Promise.all(parts.map((part) => cp(part, join(folder, part), { recursive: true })));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
