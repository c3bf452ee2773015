import type { Course, Document, Module, SiteText } from './course.ts';
import type { Text } from './text.ts';
import { siteFolders } from './content-files.ts';
import type { ModuleFileKind } from './frontmatter.ts';
import type { Language, Localised } from './languages.ts';
import { eachLanguage, languages } from './languages.ts';
import { hasFigures } from './figures.ts';
import type { Words } from './words.ts';

/** The two views of a module's pages. */
export type View = 'participant' | 'trainer';

/** What a page of the site shows; together with a language this is one page. */
export type PageTarget =
  | { readonly page: 'home' }
  | { readonly page: 'glossary' }
  | { readonly page: 'downloads' }
  | { readonly page: 'search' }
  | { readonly page: 'licence' }
  | { readonly page: 'help' }
  | { readonly page: 'changes' }
  | { readonly page: 'hosting' }
  | { readonly page: 'reference' }
  | { readonly page: 'news' }
  | { readonly page: 'text'; readonly text: SiteText<'page'> }
  | { readonly page: 'newsItem'; readonly text: SiteText<'news'> }
  | { readonly page: 'sheets'; readonly module: Module }
  | { readonly page: 'figures'; readonly module: Module }
  | { readonly page: 'document'; readonly module: Module; readonly key: string; readonly view: View };

export type PageName = PageTarget['page'];

/** The pages of which each language has one. */
export type SinglePage = Exclude<PageName, 'document' | 'sheets' | 'figures' | 'text' | 'newsItem'>;

/** The names of these pages, as links of authors call them. */
export const singlePages = [
  'home',
  'glossary',
  'downloads',
  'search',
  'licence',
  'help',
  'changes',
  'hosting',
  'reference',
  'news',
] as const satisfies readonly SinglePage[];

/** The parts of addresses at which the program makes pages of its own: beside the pages of `content/pages`, and in each module. */
export const madeParts = {
  page: [
    ...singlePages.flatMap((page) => (page === 'home' ? [] : [`path.${page}` as const])),
    ...(['path.module', 'path.guide'] as const),
  ],
  module: ['path.sheets', 'path.figures'],
} as const satisfies Readonly<Record<string, readonly (keyof Words)[]>>;

/** Whether search engines are told of a page, too: the authors' reference would be found in place of the course. */
export function isListed({ page }: PageTarget): boolean {
  return page !== 'reference';
}

/** A page that shows one text of an author. */
export type TextTarget = Extract<PageTarget, { page: 'document' | 'text' | 'newsItem' }>;

/** The address of a page below the site's root, with `/` at both ends. */
export function addressOf(target: PageTarget, language: Language, words: Localised<Words>): string {
  const names = words[language];
  switch (target.page) {
    case 'home':
      return `/${language}/`;
    case 'glossary':
      return `/${language}/${names['path.glossary']}/`;
    case 'downloads':
      return `/${language}/${names['path.downloads']}/`;
    case 'search':
      return `/${language}/${names['path.search']}/`;
    case 'licence':
      return `/${language}/${names['path.licence']}/`;
    case 'help':
      return `/${language}/${names['path.help']}/`;
    case 'changes':
      return `/${language}/${names['path.changes']}/`;
    case 'figures':
      return `${folderOf(target.module, 'participant', language, names)}${names['path.figures']}/`;
    case 'hosting':
      return `/${language}/${names['path.hosting']}/`;
    case 'reference':
      return `/${language}/${names['path.reference']}/`;
    case 'news':
      return `/${language}/${names['path.news']}/`;
    case 'text':
      return `/${language}/${target.text.in[language].frontmatter.slug}/`;
    case 'newsItem':
      return `/${language}/${names['path.news']}/${target.text.in[language].frontmatter.slug}/`;
    case 'sheets':
      return `${folderOf(target.module, 'participant', language, names)}${names['path.sheets']}/`;
    case 'document': {
      const document = documentOf(target.module, language, target.key);
      const own = document.kind === 'module' ? '' : `${slugOf(document, names)}/`;
      return folderOf(target.module, target.view, language, names) + own;
    }
  }
}

/** The address below which all pages of a module stand. */
function folderOf(module: Module, view: View, language: Language, names: Words): string {
  const folder = view === 'trainer' ? names['path.guide'] : names['path.module'];
  return `/${language}/${folder}/${module.in[language].module.frontmatter.slug}/`;
}

/** All documents of a module in one language, in reading order. */
export function documentsOf(module: Module, language: Language): readonly Document<ModuleFileKind>[] {
  const { module: page, activities, worksheets, quiz } = module.in[language];
  return [page, ...activities, ...worksheets, ...(quiz ? [quiz] : [])];
}

/** One document of a module by its key. */
export function documentOf(module: Module, language: Language, key: string): Document<ModuleFileKind> {
  const found = documentsOf(module, language).find((document) => document.key === key);
  // Both languages have the same files: the checks saw to it.
  if (!found) throw new Error(`There is no ${key} in ${language}.`);
  return found;
}

/** The text that a page shows, in a language. */
export function textOfTarget(target: TextTarget, language: Language): Document {
  return target.page === 'document' ? documentOf(target.module, language, target.key) : target.text.in[language];
}

/** Where a link of an author leads: a page of this site, and the place on it with its `#`. */
export interface LinkedPage {
  readonly target: PageTarget;
  readonly anchor: string;
}

/**
 * Where a link of a document leads inside the site: by name, such as `page:downloads` or `page:contact`, or by the path
 * to another text of its module, such as `./worksheets/01-reading-statutes.mdx#id`; else `undefined`.
 *
 * @param view in which of the two views the text of a module is read
 */
export function linkedPage(course: Course, from: Text, href: string, view: View): LinkedPage | undefined {
  const named = pageLink(href);
  if (named) {
    const target = namedPage(course, named.name);
    return target && { target, anchor: named.anchor };
  }
  const found = linkedDocument(course, from, href);
  return found && { target: { page: 'document', module: found.module, key: found.document.key, view }, anchor: found.anchor };
}

/** The name of a page and the place on it in a link such as `page:contact#mail`; nothing for other links. */
export function pageLink(href: string): { readonly name: string; readonly anchor: string } | undefined {
  const [, name, anchor = ''] = /^page:([^#]*)(#.*)?$/.exec(href) ?? [];
  return name === undefined ? undefined : { name, anchor };
}

/** A page by the name that links call it: one that the program makes, a text of `content/pages`, or a module's folder. */
function namedPage({ pages, modules }: Course, name: string): PageTarget | undefined {
  const single = singlePages.find((page) => page === name);
  if (single) return { page: single };
  const text = pages.find(({ key }) => key === `${siteFolders.page}/${name}`);
  if (text) return { page: 'text', text };
  const module = modules.find(({ plan }) => plan.folder === name);
  return module && { page: 'document', module, key: `${name}/module`, view: 'participant' };
}

function linkedDocument(
  course: Course,
  from: Text,
  href: string,
): { readonly module: Module; readonly document: Document; readonly anchor: string } | undefined {
  const url = new URL(href, `file:///${from.key}.mdx`);
  if (url.protocol !== 'file:' || !url.pathname.endsWith('.mdx')) return undefined;
  const key = decodeURIComponent(url.pathname).slice(1, -'.mdx'.length);
  const module = course.modules.find(({ plan }) => key.startsWith(`${plan.folder}/`));
  const document = module && documentsOf(module, from.language).find((candidate) => candidate.key === key);
  return module && document ? { module, document, anchor: url.hash } : undefined;
}

/** Every page of the site but the language choice and the error page, with its address in each language. */
export function pagesOf(course: Course): readonly { readonly target: PageTarget; readonly addresses: Localised }[] {
  const targets: PageTarget[] = [
    ...singlePages.map((page) => ({ page })),
    ...course.pages.map((text) => ({ page: 'text' as const, text })),
    ...course.news.map((text) => ({ page: 'newsItem' as const, text })),
    ...course.modules.flatMap(documentTargets),
  ];
  return targets.map((target) => ({ target, addresses: eachLanguage((language) => addressOf(target, language, course.words)) }));
}

function documentTargets(module: Module): PageTarget[] {
  const sheets = module.in[languages[0]].worksheets.length > 0 ? [{ page: 'sheets' as const, module }] : [];
  const figures = hasFigures(module) ? [{ page: 'figures' as const, module }] : [];
  const keys = documentsOf(module, languages[0]).map((document) => document.key);
  const views: readonly View[] = ['participant', 'trainer'];
  return [
    ...views.flatMap((view) => keys.map((key) => ({ page: 'document' as const, module, key, view }))),
    ...sheets,
    ...figures,
  ];
}

function slugOf(document: Document, names: Words): string {
  return document.kind === 'quiz' ? names['path.quiz'] : (document as Document<'activity' | 'worksheet'>).frontmatter.slug;
}
