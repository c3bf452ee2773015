import { languages, type Language } from '../../src/model/languages.ts';
import type { Course } from '../../src/model/course.ts';
import { documentOf } from '../../src/model/addresses.ts';
import { listedPages, type ListedPage } from './built-site.ts';

/** One page that stands for all of its kind in its language. */
export interface KindOfPage extends ListedPage {
  /** Such as `glossary`, `participant activity` or `trainer quiz`. */
  readonly kind: string;
}

/** The first page of each kind in each language. */
export function pageKinds(course: Course): readonly KindOfPage[] {
  const all = listedPages(course).map((page) => ({ ...page, kind: kindOf(page) }));
  return languages.flatMap((language) => firstOfEachKind(all.filter((page) => page.language === language)));
}

/** The page of a kind in a language. */
export function pageOfKind(course: Course, kind: string, language: Language): KindOfPage {
  const found = pageKinds(course).find((page) => page.kind === kind && page.language === language);
  if (!found) throw new Error(`The site has no page of the kind "${kind}".`);
  return found;
}

function kindOf({ target, language }: ListedPage): string {
  if (target.page !== 'document') return target.page;
  return `${target.view} ${documentOf(target.module, language, target.key).kind}`;
}

function firstOfEachKind(pages: readonly KindOfPage[]): readonly KindOfPage[] {
  return pages.filter(({ kind }, index) => pages.findIndex((other) => other.kind === kind) === index);
}
