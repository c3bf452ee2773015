import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { moduleFolderOf } from '../model/content-files.ts';
import { languages } from '../model/languages.ts';
import { noMemory, rememberedOf, type Memory } from '../model/memory.ts';
import { wholeFile, type Problem } from '../model/problem.ts';

/** One of the authors' files: its path from the project's root, with `/`, and what is in it. */
export interface SourceFile {
  readonly path: string;
  /** Missing where the file is not read: too large, or a link to another place. */
  readonly bytes?: Uint8Array;
}

/** The folders that authors write in. */
export const authorFolders = ['content', ...languages.map(moduleFolderOf)] as const;

/** The largest files that are read, in bytes: texts are far smaller, and a page should load on a slow telephone. */
const largest = { text: 200_000, data: 2_000_000, image: 5_000_000 } as const;

/**
 * Reads all files of the folders that authors write in, sorted by code points so that every machine
 * reads alike. Symbolic links are not followed: they may lead out of the project.
 *
 * @param memory a live one gives the very same object for a file whose time and size are the same
 */
export async function readFiles(
  root: string,
  memory: Memory = noMemory,
): Promise<{ files: readonly SourceFile[]; problems: readonly Problem[] }> {
  const paths = (await Promise.all(authorFolders.map((folder) => pathsBelow(root, folder)))).flat();
  const read = await Promise.all(paths.sort(byCodePoints).map((path) => readSourceFile(root, path, memory)));
  return { files: read.map(({ file }) => file), problems: read.flatMap(({ problem }) => problem ?? []) };
}

async function pathsBelow(root: string, folder: string): Promise<string[]> {
  const stats = await lstat(join(root, folder)).catch(() => undefined);
  if (stats?.isSymbolicLink()) return [folder];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function byCodePoints(a: string, b: string): number {
  return a < b ? -1 : 1;
}

async function readSourceFile(root: string, path: string, memory: Memory): Promise<{ file: SourceFile; problem?: Problem }> {
  const stats = await lstat(join(root, path));
  return rememberedOf(memory, `file ${path}`, [stats.mtimeMs, stats.size, stats.ino], () => readAs(stats, root, path));
}

async function readAs(stats: Stats, root: string, path: string): Promise<{ file: SourceFile; problem?: Problem }> {
  if (!stats.isFile()) return { file: { path }, problem: notAFile(path) };
  const limit = limitOf(path);
  if (stats.size > limit) return { file: { path }, problem: tooLarge(path, stats.size, limit) };
  return { file: { path, bytes: await readFile(join(root, path)) } };
}

function limitOf(path: string): number {
  if (path.endsWith('.mdx')) return largest.text;
  return /\.(yaml|svg)$/.test(path) ? largest.data : largest.image;
}

function notAFile(file: string): Problem {
  return {
    ...wholeFile,
    file,
    severity: 'error',
    rule: 'file-form',
    found: 'This is a symbolic link to another place, or something else that is no file.',
    expected: 'The file itself.',
    remedy: 'Delete the link and put the file there.',
  };
}

function tooLarge(file: string, size: number, limit: number): Problem {
  return {
    ...wholeFile,
    file,
    severity: 'error',
    rule: 'file-form',
    found: `The file has ${megabytes(size)} MB.`,
    expected: `At most ${megabytes(limit)} MB.`,
    remedy: 'Save the image with fewer dots, or divide the text into several files.',
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace(/\.0$/, '');
}
