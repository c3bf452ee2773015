import { languages, type Language } from './languages.ts';
import type { FileKind } from './frontmatter.ts';

/** The folder of a language's modules, such as `modules-de`. */
export function moduleFolderOf(language: Language): `modules-${Language}` {
  return `modules-${language}`;
}

/** The language of a content file by its path, absolute or from the project's root. */
export function languageOfFile(path: string): Language | undefined {
  const parts = path.split(/[\\/]/);
  return languages.find((language) => parts.includes(moduleFolderOf(language)));
}

/**
 * What kind of file a path inside a module's folder names, or `undefined` for a file that has no
 * place there.
 */
export function kindOfFile(path: string): FileKind | undefined {
  if (path === 'module.mdx') return 'module';
  if (path === 'quiz.mdx') return 'quiz';
  if (/^\d{2}-[a-z0-9-]+\.mdx$/.test(path)) return 'activity';
  if (/^worksheets\/\d{2}-[a-z0-9-]+\.mdx$/.test(path)) return 'worksheet';
  return undefined;
}
