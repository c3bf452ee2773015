import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { loadCourse } from '../../src/load-course.ts';
import { pagesOf, type PageTarget } from '../../src/model/addresses.ts';
import type { Course } from '../../src/model/course.ts';
import { languages, type Language } from '../../src/model/languages.ts';

/** The addresses of all HTML files in `dist/`, such as `/de/` or `/404.html`, sorted. */
export async function builtAddresses(): Promise<readonly string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: 'dist' }));
  return files.map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/')).sort();
}

/** One page of the address list. */
export interface ListedPage {
  readonly target: PageTarget;
  readonly language: Language;
  readonly address: string;
  /** The address of the same page in the other language. */
  readonly twin: string;
}

/** Every page of the address list in every language. */
export function listedPages(course: Course): readonly ListedPage[] {
  return pagesOf(course).flatMap(({ target, addresses }) =>
    languages.map((language) => {
      const twin = languages.find((other) => other !== language) ?? language;
      return { target, language, address: addresses[language], twin: addresses[twin] };
    }),
  );
}

/** Whether a page is made for trainers. */
export function isForTrainers({ target }: ListedPage): boolean {
  return target.page === 'document' && target.view === 'trainer';
}

/** The pages for participants that show one kind of document. */
export function participantPages(
  course: Course,
  kind: 'module' | 'activity' | 'worksheet' | 'quiz',
  language: Language,
): readonly ListedPage[] {
  return listedPages(course).filter((page) => {
    if (page.target.page !== 'document' || page.language !== language || isForTrainers(page)) return false;
    const version = page.target.module.in[language];
    const { key } = page.target;
    return [version.module, ...version.activities, ...version.worksheets, version.quiz].some(
      (document) => document?.key === key && document.kind === kind,
    );
  });
}

/** The course that the site was built from. */
export async function courseOfSite(): Promise<Course> {
  const { course } = await loadCourse(process.cwd());
  if (!course) throw new Error('The content has problems: run npm run check.');
  return course;
}
