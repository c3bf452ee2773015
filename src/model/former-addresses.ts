import { documentOf, pagesOf, type PageTarget } from './addresses.ts';
import type { Course, Module } from './course.ts';
import { languages, type Language } from './languages.ts';

/** An address at which a page stood earlier: it goes on leading to the page. */
export interface FormerAddress {
  readonly language: Language;
  readonly from: string;
  readonly to: string;
  readonly target: ModuleTarget;
}

/** A page that stands in a module. */
export type ModuleTarget = Extract<PageTarget, { readonly module: Module }>;

/** Every earlier address of every page, as `formerSlugs` of modules, activities and worksheets say. */
export function formerAddressesOf(course: Course): readonly FormerAddress[] {
  return pagesOf(course).flatMap(({ target, addresses }) =>
    'module' in target ? languages.flatMap((language) => formerOf(target, language, addresses[language])) : [],
  );
}

function formerOf(target: ModuleTarget, language: Language, to: string): readonly FormerAddress[] {
  const [, , view, slug = '', own = ''] = to.split('/');
  const { formerSlugs } = target.module.in[language].module.frontmatter;
  const places = formerPlaces({ slug, formerSlugs }, { slug: own, formerSlugs: formerSlugsOf(target, language) });
  return places.map((place) => ({ language, from: `/${language}/${view}/${place}/`, to, target }));
}

function formerSlugsOf(target: ModuleTarget, language: Language): readonly string[] | undefined {
  if (target.page !== 'document') return undefined;
  const { kind, frontmatter } = documentOf(target.module, language, target.key);
  return kind !== 'module' && 'formerSlugs' in frontmatter ? frontmatter.formerSlugs : undefined;
}

/** The part of an address that authors choose, and what it was before. */
export interface Slugs {
  /** Empty for the page of the module itself. */
  readonly slug: string;
  readonly formerSlugs?: readonly string[] | undefined;
}

/** Where a page stood earlier, as `module-slug` or `module-slug/slug`: under each name that module and page ever had. */
export function formerPlaces(module: Slugs, page: Slugs): readonly string[] {
  const now = placeOf(module.slug, page.slug);
  const moved = page.formerSlugs?.filter((slug) => slug.includes('/')) ?? [];
  const names = [page.slug, ...(page.formerSlugs ?? []).filter((slug) => !slug.includes('/'))];
  const places = [module.slug, ...(module.formerSlugs ?? [])].flatMap((first) => names.map((name) => placeOf(first, name)));
  return [...new Set([...places, ...moved])].filter((place) => place !== now);
}

/** The place of a page below the folder of all modules. */
export function placeOf(module: string, page: string): string {
  return page === '' ? module : `${module}/${page}`;
}
