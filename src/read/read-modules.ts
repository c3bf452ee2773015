import { kindOfFile, moduleFolderOf } from '../model/content-files.ts';
import type { DataText, ImageFile, UnreadFile } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { FileKind } from '../model/frontmatter.ts';
import { languages, type Language } from '../model/languages.ts';
import { errorsIn, wholeFile, type Problem } from '../model/problem.ts';
import { remembered, type Memory } from '../model/memory.ts';
import { readDocument, type DocumentResult, type ReadingRules, type Source } from './read-document.ts';
import type { SourceFile } from './read-files.ts';
import { readImage } from './read-image.ts';
import { textOf } from './text-of.ts';

/** What the folders of the modules hold. */
export interface ModuleFiles {
  readonly documents: readonly Document[];
  readonly images: readonly ImageFile[];
  readonly unread: readonly UnreadFile[];
  /** The texts of all frontmatters. */
  readonly texts: readonly DataText[];
  readonly problems: readonly Problem[];
}

/** Reads the files of all modules: texts and images, and notes every file that has no place there. */
export async function readModules(files: readonly SourceFile[], rules: ReadingRules, memory: Memory): Promise<ModuleFiles> {
  const read: ReadText = (source) =>
    remembered(memory, [JSON.stringify({ ...source, rules })], () => readDocument(source, rules));
  const parts = await Promise.all(languages.flatMap((language) => inLanguage(files, language, read)));
  return {
    documents: parts.flatMap(({ document }) => document ?? []),
    images: parts.flatMap(({ image }) => image ?? []),
    unread: parts.flatMap(({ unread }) => unread ?? []),
    texts: parts.flatMap(({ texts }) => texts ?? []),
    problems: parts.flatMap(({ problems }) => problems ?? []),
  };
}

/** Reads one text, or recalls it. */
type ReadText = (source: Source) => DocumentResult;

interface Part {
  readonly document?: Document | undefined;
  readonly image?: ImageFile;
  readonly unread?: UnreadFile | undefined;
  readonly texts?: readonly DataText[] | undefined;
  readonly problems?: readonly Problem[];
}

function inLanguage(files: readonly SourceFile[], language: Language, readText: ReadText): Promise<Part>[] {
  const start = `${moduleFolderOf(language)}/`;
  return files.filter(({ path }) => path.startsWith(start)).map((file) => readModuleFile(file, language, readText));
}

async function readModuleFile({ path, bytes }: SourceFile, language: Language, readText: ReadText): Promise<Part> {
  const key = path.slice(path.indexOf('/') + 1);
  const inModule = key.split('/').slice(1).join('/');
  const kind = kindOfFile(inModule);
  if (kind) return readModuleText({ kind, language, file: path, key: key.replace(/\.mdx$/, '') }, bytes, readText);
  if (!isImage(inModule)) return { problems: [unknownFile(path)] };
  return bytes ? readImage(path, key, bytes) : { unread: { file: path, key, language } };
}

interface Named {
  readonly kind: FileKind;
  readonly language: Language;
  readonly file: string;
  readonly key: string;
}

function readModuleText(named: Named, bytes: Uint8Array | undefined, readText: ReadText): Part {
  const unread: UnreadFile = { file: named.file, key: named.key, language: named.language };
  if (!bytes) return { unread };
  const read = textOf(bytes);
  if ('finding' in read) return { unread, problems: errorsIn(named.file, [read.finding]) };
  const { document, texts, problems } = readText({ ...named, text: read.text });
  return document ? { document, texts, problems } : { unread, problems };
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
