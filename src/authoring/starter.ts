import slugify from '@sindresorhus/slugify';
import { moduleFolderOf } from '../model/content-files.ts';
import type { FileKind } from '../model/frontmatter.ts';
import { languages, type Language, type Localised } from '../model/languages.ts';
import { fill } from '../model/words.ts';
import { textAt, type FileChange, type Project } from './file-change.ts';

/** What the places of a starter text are filled with. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A new file in every language, made of the starter text of its kind (`content/starters/`), which
 * tells its author what to write.
 *
 * @param key the file's path inside the language folders, without ending
 */
export function startedFiles(
  project: Project,
  kind: FileKind,
  key: string,
  valuesIn: (language: Language) => Values,
): readonly FileChange[] {
  return languages.map((language) => {
    const starter = textAt(project, `content/starters/${language}/${kind}.mdx`);
    const values = { mark: project.content.words[language]['draft.mark'], ...valuesIn(language) };
    return { path: `${moduleFolderOf(language)}/${key}.mdx`, text: fill(starter, quoted(values)) };
  });
}

/** Words as they stand between the quotation marks of YAML. */
function quoted(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : value]),
  );
}

/** The address part for a title, such as `die-gruendung`. */
export function slugFor(title: string): string {
  return slugify(title);
}

/** The name of a file or folder: in the language that the folders of the project are named in, which is the last one. */
export function fileNameFor(titles: Localised): string {
  const [last] = languages.toReversed();
  return slugify(titles[last ?? languages[0]]);
}

/** The minutes of the three steps of a new activity: a short opening, the work, a short result. */
export function stepMinutesFor(minutes: number): { readonly first: number; readonly middle: number; readonly last: number } {
  const short = Math.max(1, Math.round(minutes / 5));
  return { first: short, middle: minutes - 2 * short, last: short };
}

/** The number of a file as its name begins, such as `03`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
