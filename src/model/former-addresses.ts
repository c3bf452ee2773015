import { documentOf, pagesOf, type PageTarget, type SinglePage } from './addresses.ts';
import type { Course } from './course.ts';
import { languages, type Language } from './languages.ts';

/** An address at which a page stood earlier: it goes on leading to the page. */
export interface FormerAddress {
  readonly language: Language;
  readonly from: string;
  readonly to: string;
  readonly target: AuthorsTarget;
}

/** A page at an address that authors choose. */
export type AuthorsTarget = Exclude<PageTarget, { readonly page: SinglePage }>;

/** Every earlier address of every page, as `formerSlugs` of modules, activities, worksheets, pages and news say. */
export function formerAddressesOf(course: Course): readonly FormerAddress[] {
  return pagesOf(course).flatMap(({ target, addresses }) =>
    isAuthors(target) ? languages.flatMap((language) => formerOf(target, language, addresses[language])) : [],
  );
}

function isAuthors(target: PageTarget): target is AuthorsTarget {
  return 'module' in target || 'text' in target;
}

function formerOf(target: AuthorsTarget, language: Language, to: string): readonly FormerAddress[] {
  const { frontmatter } = 'module' in target ? target.module.in[language].module : target.text.in[language];
  // Only below a module there is a fourth part: `/de/module/ein-verein/die-organe/`.
  const [, , , , own = ''] = to.split('/');
  const folder = to.slice(0, -`${placeOf(frontmatter.slug, own)}/`.length);
  const places = formerPlaces(frontmatter, { slug: own, formerSlugs: formerSlugsOf(target, language) });
  return places.map((place) => ({ language, from: `${folder}${place}/`, to, target }));
}

function formerSlugsOf(target: AuthorsTarget, language: Language): readonly string[] | undefined {
  if (target.page !== 'document') return undefined;
  const { kind, frontmatter } = documentOf(target.module, language, target.key);
  return kind !== 'module' && 'formerSlugs' in frontmatter ? frontmatter.formerSlugs : undefined;
}

/** The part of an address that authors choose, and what it was before. */
export interface Slugs {
  /** Empty for what stands in no module, and for the page of the module itself. */
  readonly slug: string;
  readonly formerSlugs?: readonly string[] | undefined;
}

/**
 * Where a page stood earlier, as `slug` or `module-slug/slug`: under each name that it and its module ever had.
 *
 * @param first the first part of its place: the module, or the page or piece of news itself
 */
export function formerPlaces(first: Slugs, page: Slugs): readonly string[] {
  const now = placeOf(first.slug, page.slug);
  const moved = page.formerSlugs?.filter((slug) => slug.includes('/')) ?? [];
  const names = [page.slug, ...(page.formerSlugs ?? []).filter((slug) => !slug.includes('/'))];
  const places = [first.slug, ...(first.formerSlugs ?? [])].flatMap((slug) => names.map((name) => placeOf(slug, name)));
  return [...new Set([...places, ...moved])].filter((place) => place !== now);
}

/** The place of a page in the folder where all of its kind stand: modules, pages or news. */
export function placeOf(first: string, page: string): string {
  return page === '' ? first : `${first}/${page}`;
}
