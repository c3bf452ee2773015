import { posix } from 'node:path';
import { moduleFolderOf } from '../model/content-files.ts';
import { languages } from '../model/languages.ts';
import { filesOfKey, type FileChange, type Project } from './file-change.ts';

/** New keys of documents by their old ones, such as `02-association/04-general-meeting`. */
export type NewKeys = ReadonlyMap<string, string>;

/** Moves documents with their records, and mends the links that lead to them. */
export function renumbered(project: Project, keys: NewKeys): readonly FileChange[] {
  const folders = languages.map(moduleFolderOf);
  const moved = [...keys].flatMap(([key, next]) =>
    filesOfKey(key, project, folders).map((path) => ({ path, movedTo: path.replace(key, next) })),
  );
  return [...relinked(project, keys), ...moved];
}

function relinked({ texts }: Project, keys: NewKeys): readonly FileChange[] {
  return [...texts]
    .filter(([path]) => languages.some((language) => path.startsWith(`${moduleFolderOf(language)}/`)) && path.endsWith('.mdx'))
    .map(([path, text]) => ({ path, before: text, text: withLinks(path, text, keys) }))
    .filter(({ before, text }) => before !== text)
    .map(({ path, text }) => ({ path, text }));
}

/** A Markdown link to another file, with or without a place in it. */
const link = /(?<=\]\()([^)\s#]+)\.mdx(?=[)#])/g;

function withLinks(path: string, text: string, keys: NewKeys): string {
  const folder = posix.dirname(path.slice(path.indexOf('/') + 1));
  return text.replace(link, (whole, target: string) => {
    const next = keys.get(posix.join(folder, target));
    return next === undefined ? whole : `${posix.join(posix.dirname(target), posix.basename(next)).replace(/^(?!\.)/, './')}.mdx`;
  });
}
