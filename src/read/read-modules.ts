import { kindOfFile, moduleFolderOf } from '../model/content-files.ts';
import type { Language } from '../model/languages.ts';
import { languages } from '../model/languages.ts';
import { wholeFile, type Problem } from '../model/problem.ts';
import type { SourceFile } from './read-files.ts';
import { readImage } from './read-image.ts';
import { readTextPart, type Part, type ReadOnce, type ReadText } from './read-text-part.ts';

/** Reads the files of all modules: texts and images, and notes every file that has no place there. */
export function readModules(files: readonly SourceFile[], readText: ReadText, once: ReadOnce): readonly Promise<Part>[] {
  return languages.flatMap((language) =>
    filesIn(language, files).map((file) => once(file, () => readModuleFile(file, language, readText))),
  );
}

function filesIn(language: Language, files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => path.startsWith(`${moduleFolderOf(language)}/`));
}

async function readModuleFile({ path, bytes }: SourceFile, language: Language, readText: ReadText): Promise<Part> {
  const key = path.slice(path.indexOf('/') + 1);
  const inModule = key.split('/').slice(1).join('/');
  const kind = kindOfFile(inModule);
  if (kind) return readTextPart({ kind, language, file: path, key: key.replace(/\.mdx$/, '') }, bytes, readText);
  if (!isImage(inModule)) return { problems: [unknownFile(path)] };
  return bytes ? readImage(path, key, bytes) : { unread: { file: path, key, language } };
}

function isImage(inModule: string): boolean {
  return /^images\/[a-z0-9][a-z0-9.-]*\.(svg|png|jpg|webp)$/.test(inModule);
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
