import { textOfTarget, pagesOf, type PageTarget } from '../model/addresses.ts';
import type { Content } from '../model/content.ts';
import { imageFolderOf } from '../model/content-files.ts';
import type { Course, Document } from '../model/course.ts';
import { languages, type Language } from '../model/languages.ts';
import { factsIn, termsIn } from '../model/used.ts';
import { walkBlocks } from '../model/walk.ts';
import { sourceOf } from '../outputs/site/source-of.ts';
import type { SourceFile } from '../read/read-files.ts';

/** What a change touches. */
export interface Changes {
  /** Paths from the project's root. */
  readonly files: ReadonlySet<string>;
  /** Ids of facts and of glossary words. */
  readonly facts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** A page of the site that a change touches. */
export interface ChangedPage {
  readonly target: PageTarget;
  readonly language: Language;
  readonly address: string;
}

/** What is read of a project. */
export interface ReadProject {
  readonly files: readonly SourceFile[];
  readonly content: Content;
}

/** Compares two states of a project, file by file; facts and words one by one. */
export function changesBetween(before: ReadProject, now: ReadProject): Changes {
  const ids = (entriesOf: (content: Content) => readonly { readonly id: string }[]) =>
    changedKeys(entriesOf(before.content), entriesOf(now.content), ({ id }) => id, JSON.stringify);
  const files = changedKeys(
    before.files,
    now.files,
    ({ path }) => path,
    ({ bytes }) => Buffer.from(bytes ?? []).toString('latin1'),
  );
  return { files, facts: ids(({ facts }) => facts), terms: ids(({ glossary }) => glossary) };
}

/** The pages that look different: those made of a changed file, and those that state a changed fact or explain a changed word. */
export function changedPages(course: Course, changes: Changes): readonly ChangedPage[] {
  return pagesOf(course)
    .flatMap(({ target, addresses }) => languages.map((language) => ({ target, language, address: addresses[language] })))
    .filter(({ target, language }) => isChanged(target, language, course, changes));
}

function isChanged(target: PageTarget, language: Language, course: Course, changes: Changes): boolean {
  if ('text' in target || target.page === 'document') return isTouched(textOfTarget(target, language), course, changes);
  if (target.page === 'sheets') return target.module.in[language].worksheets.some((sheet) => isTouched(sheet, course, changes));
  const source = sourceOf(target, language);
  return [...changes.files].some((file) => file === source || file.startsWith(`${source}/`));
}

function isTouched(document: Document, course: Course, { files, facts, terms }: Changes): boolean {
  const { file, body } = document;
  const folder = imageFolderOf(document);
  return (
    files.has(file) ||
    [...walkBlocks(body)].some((block) => block.type === 'figure' && files.has(`${folder}/${block.file}`)) ||
    factsIn(body, course).some(({ id }) => facts.has(id)) ||
    termsIn(body, course).some(({ id }) => terms.has(id))
  );
}

function changedKeys<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (entry: T) => string,
  textOf: (entry: T) => string,
): ReadonlySet<string> {
  const [old, current] = [before, now].map((entries) => new Map(entries.map((entry) => [keyOf(entry), textOf(entry)])));
  const keys = new Set([...before, ...now].map(keyOf));
  return new Set([...keys].filter((key) => old?.get(key) !== current?.get(key)));
}
