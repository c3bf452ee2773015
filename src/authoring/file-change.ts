import { recordFileOf } from '../model/translation.ts';
import type { Content } from '../model/content.ts';

/** What is done to one file; paths stand from the project's root, with `/`. */
export type FileChange =
  | { readonly path: string; readonly text: string }
  /** The file is moved, or taken away where nothing is named that it becomes. */
  | { readonly path: string; readonly movedTo: string };

/** What commands for authors begin with. */
export interface Project {
  readonly content: Content;
  /** The texts of all files that authors write, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What has to be done, or why it cannot be done, in whole sentences. */
export type Outcome = { readonly changes: readonly FileChange[] } | { readonly refused: string };

/** The text of a file that must be there, because content was read from it. */
export function textAt({ texts }: Project, path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`There is no text of ${path}.`);
  return text;
}

/** The files that move with a document: its text in each language, and its record. */
export function filesOfKey(key: string, { texts }: Project, folders: readonly string[]): readonly string[] {
  return [...folders.map((folder) => `${folder}/${key}.mdx`), recordFileOf(key)].filter((path) => texts.has(path));
}
