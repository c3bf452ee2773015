import type { PageName, PageTarget } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import type { Language, Localised } from '../model/languages.ts';
import type { Archive, Download } from '../model/manifest.ts';

/** What each kind of page is given. */
export interface PageProps<P extends PageName = PageName> {
  readonly course: Course;
  readonly downloads: readonly Download[];
  readonly archives: readonly Archive[];
  readonly target: Extract<PageTarget, { page: P }>;
  readonly language: Language;
  /** The addresses of the page in each language. */
  readonly addresses: Localised;
}
