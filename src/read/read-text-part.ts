import type { DataText, ImageFile, UnreadFile } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { FileKind } from '../model/frontmatter.ts';
import type { Language } from '../model/languages.ts';
import { errorsIn, type Problem } from '../model/problem.ts';
import type { DocumentResult, Source } from './read-document.ts';
import type { SourceFile } from './read-files.ts';
import { textOf } from './text-of.ts';

/** Reads one text, or recalls it. */
export type ReadText = (source: Source) => DocumentResult;

/** Reads a file, or recalls what it brought if it is the very same one. */
export type ReadOnce = (file: SourceFile, read: () => Promise<Part>) => Promise<Part>;

/** What one file brings. */
export interface Part {
  readonly document?: Document | undefined;
  readonly image?: ImageFile;
  readonly unread?: UnreadFile | undefined;
  readonly texts?: readonly DataText[] | undefined;
  readonly problems?: readonly Problem[];
}

/** A text by its names. */
export interface Named {
  readonly kind: FileKind;
  readonly language: Language;
  readonly file: string;
  readonly key: string;
}

/** Reads the file of a text. */
export function readTextPart(named: Named, bytes: Uint8Array | undefined, readText: ReadText): Part {
  const unread: UnreadFile = { file: named.file, key: named.key, language: named.language };
  if (!bytes) return { unread };
  const read = textOf(bytes);
  if ('finding' in read) return { unread, problems: errorsIn(named.file, [read.finding]) };
  const { document, texts, problems } = readText({ ...named, text: read.text });
  return document ? { document, texts, problems } : { unread, problems };
}
