import type { DataText, ImageFile, UnreadFile } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { remembered, rememberedOf, type Memory } from '../model/memory.ts';
import { readDocument, type ReadingRules } from './read-document.ts';
import type { SourceFile } from './read-files.ts';
import { readModules } from './read-modules.ts';
import { readSiteTexts } from './read-site-texts.ts';
import type { ReadOnce, ReadText } from './read-text-part.ts';

/** Texts and images, and everything that is wrong with them. */
export interface TextFiles {
  readonly documents: readonly Document[];
  readonly images: readonly ImageFile[];
  readonly unread: readonly UnreadFile[];
  /** The texts of all frontmatters. */
  readonly texts: readonly DataText[];
  readonly problems: readonly Problem[];
}

/** Reads all texts and images: those of modules, pages and news; and notes every file that has no place there. */
export async function readTexts(files: readonly SourceFile[], rules: ReadingRules, memory: Memory): Promise<TextFiles> {
  const read: ReadText = (source) =>
    remembered(memory, [JSON.stringify({ ...source, rules })], () => readDocument(source, rules));
  const causes = [rules.email, ...Object.values(rules.foreign)];
  const once: ReadOnce = (file, readPart) => rememberedOf(memory, `part ${file.path}`, [file, ...causes], readPart);
  const parts = await Promise.all([...readModules(files, read, once), ...readSiteTexts(files, read, once)]);
  return {
    documents: parts.flatMap(({ document }) => document ?? []),
    images: parts.flatMap(({ image }) => image ?? []),
    unread: parts.flatMap(({ unread }) => unread ?? []),
    texts: parts.flatMap(({ texts }) => texts ?? []),
    problems: parts.flatMap(({ problems }) => problems ?? []),
  };
}
