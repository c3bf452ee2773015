import type { Content } from '../model/content.ts';
import { isOfKind, type Document, type PlannedModule } from '../model/course.ts';
import type { FileKind } from '../model/frontmatter.ts';
import { languages, type Language, type Localised } from '../model/languages.ts';
import { slugFor } from './starter.ts';

/** The shortest part that a lesson plan can hold: opening, work and result need a minute each. */
export const fewestMinutes = 3;

/** The module that an author names by its number or folder, if it is written. */
export function writtenModule(content: Content, name: string): PlannedModule | undefined {
  return content.settings.modules.find((plan) => isNamed(plan, name) && isWritten(content, plan));
}

/** Whether an author means this module: by its folder, or by its number as `2` or `02`. */
export function isNamed({ folder }: PlannedModule, name: string): boolean {
  return folder === name || folder.startsWith(`${name.padStart(2, '0')}-`);
}

/** Whether there is more of a module than its plan. */
export function isWritten({ documents }: Content, { folder }: PlannedModule): boolean {
  return documents.some(({ key }) => key === `${folder}/module`);
}

/** What to say where there is no such module. */
export function noSuchModule(content: Content, name: string): string {
  const written = content.settings.modules.filter((plan) => isWritten(content, plan));
  return `There is no written module "${name}". Choose one of: ${written.map(({ folder }) => folder).join(', ')}.`;
}

/** The texts of one kind in a module and a language, in the order of their files. */
export function textsOfKind<K extends FileKind>(
  { documents }: Content,
  folder: string,
  language: Language,
  kind: K,
): readonly Document<K>[] {
  return documents
    .filter((document): document is Document<K> => isOfKind(document, kind))
    .filter((document) => document.language === language && document.key.startsWith(`${folder}/`))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Why a new page cannot have these titles, or nothing where it can. */
export function titleProblem(content: Content, folder: string, titles: Localised): string | undefined {
  const problems = languages.flatMap((language) => {
    const slug = slugFor(titles[language]);
    if (slug === '') return [`The title in "${language}" is empty, or has no letters.`];
    const same = content.documents.find(
      (document) =>
        document.language === language &&
        document.key.startsWith(`${folder}/`) &&
        'slug' in document.frontmatter &&
        document.frontmatter.slug === slug,
    );
    return same ? [`The address "${slug}" is taken by ${same.file}. Choose another title.`] : [];
  });
  return problems[0];
}

/** Why a number of minutes does not do, or nothing where it does. */
export function minutesProblem(minutes: number): string | undefined {
  if (Number.isInteger(minutes) && minutes >= fewestMinutes && minutes <= 600) return undefined;
  return `A part takes ${fewestMinutes} to 600 whole minutes: there is one for its opening and one for its result.`;
}
