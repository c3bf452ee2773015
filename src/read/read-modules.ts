import { readdir } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { kindOfFile, moduleFolderOf } from '../model/content-files.ts';
import type { ImageFile } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Language } from '../model/languages.ts';
import { wholeFile, type Problem } from '../model/problem.ts';
import { readDocument, type ReadingRules } from './read-document.ts';
import { readText } from './read-text.ts';

/** Reads all modules of one language: texts and images, and every file that has no place there. */
export async function readModules(root: string, language: Language, rules: ReadingRules) {
  const folder = moduleFolderOf(language);
  const paths = await filesBelow(join(root, folder));
  const parts = await Promise.all(paths.map((path) => readModuleFile(root, folder, path, language, rules)));
  return {
    documents: parts.flatMap((part) => part.document ?? []),
    images: parts.flatMap((part) => part.image ?? []),
    problems: parts.flatMap((part) => part.problems ?? []),
  };
}

interface ModuleFile {
  readonly document?: Document;
  readonly image?: ImageFile;
  readonly problems?: readonly Problem[];
}

async function readModuleFile(
  root: string,
  folder: string,
  path: string,
  language: Language,
  rules: ReadingRules,
): Promise<ModuleFile> {
  const file = posix.join(folder, path);
  const inModule = path.split('/').slice(1).join('/');
  const kind = kindOfFile(inModule);
  if (kind) {
    const text = (await readText(join(root, file))) ?? '';
    return readDocument({ kind, language, file, key: path.replace(/\.mdx$/, ''), text }, rules);
  }
  if (/^images\/[a-z0-9][a-z0-9.-]*\.(svg|png|jpg|webp)$/.test(inModule)) return { image: await readImage(root, file, path) };
  return { problems: [unknownFile(file)] };
}

async function readImage(root: string, file: string, key: string): Promise<ImageFile> {
  if (!file.endsWith('.svg')) return { file, key };
  return { file, key, svg: (await readText(join(root, file))) ?? '' };
}

/** All files below a folder, as paths with `/`, sorted by code points so that every machine reads alike. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

function unknownFile(file: string): Problem {
  return {
    ...wholeFile,
    file,
    severity: 'error',
    rule: 'unknown-file',
    found: 'A file with this name has no place in a module.',
    expected:
      'module.mdx, quiz.mdx, NN-name.mdx, worksheets/NN-name.mdx, or images/name.svg (png, jpg, webp), in lower case without blanks and umlauts.',
    remedy: 'Rename or delete the file.',
  };
}
