import { moduleFolderOf, siteTextOf } from '../model/content-files.ts';
import { languages } from '../model/languages.ts';
import type { Pairing } from '../model/pairing.ts';
import { recordFolder } from '../model/translation.ts';

/** The files that somebody named, or what the valid names are. */
export type ChosenFiles =
  { readonly chosen: readonly Pairing[] } | { readonly unknown: string; readonly valid: readonly string[] };

/**
 * Finds files by what people call them: a module by its number or folder, a file by its path in any
 * language, with or without its ending, or by its record file. Nothing named means all of them.
 */
export function chooseFiles(pairings: readonly Pairing[], names: readonly string[]): ChosenFiles {
  if (names.length === 0) return { chosen: pairings };
  const keys = [...new Set(pairings.map(({ source }) => source.key))];
  const wanted = names.map((name) => ({ name, keys: keys.filter((key) => isMeant(key, plain(name))) }));
  const unknown = wanted.find((each) => each.keys.length === 0);
  if (unknown) return { unknown: unknown.name, valid: [...new Set(keys.flatMap((key) => [folderOf(key), key]))] };
  const chosen = new Set(wanted.flatMap((each) => each.keys));
  return { chosen: pairings.filter(({ source }) => chosen.has(source.key)) };
}

function isMeant(key: string, name: string): boolean {
  const folder = folderOf(key);
  return name === key || name === folder || (/^\d+$/.test(name) && name.padStart(2, '0') === folder.slice(0, 2));
}

/** A name without what is the same for all files. */
function plain(name: string): string {
  const path = name
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replace(/\.(mdx|yaml)$/, '');
  const text = siteTextOf(`${path}.mdx`);
  if (text) return text.key;
  const start = [recordFolder, ...languages.map(moduleFolderOf)].find((folder) => path.startsWith(`${folder}/`));
  return start === undefined ? path : path.slice(start.length + 1);
}

function folderOf(key: string): string {
  return key.split('/')[0] ?? key;
}
