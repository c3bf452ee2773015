import { isListed, pagesOf, type PageTarget } from '../../model/addresses.ts';
import type { Course } from '../../model/course.ts';
import { languages, type Language, type Localised } from '../../model/languages.ts';
import { newestDay } from '../../model/newest-day.ts';
import { siteAddress } from '../../model/web-address.ts';
import { element } from './xml.ts';

/**
 * `sitemap.xml`: every page with its other languages and the day its content was last changed. Pages for
 * trainers are left out, since the page for participants stands for them, and what search engines are not told of. Dates come from the modules, never
 * from the clock; a page whose date is not known has none.
 */
export function sitemap(course: Course): string {
  const pages = pagesOf(course).filter(({ target }) => isListed(target) && !('view' in target && target.view === 'trainer'));
  const urls = pages.flatMap(({ target, addresses }) => languages.map((language) => url(course, target, addresses, language)));
  const root = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('urlset', root, ['\n', ...urls.map((each) => `${each}\n`)])}\n`;
}

function url(course: Course, target: PageTarget, addresses: Localised, language: Language): string {
  const day = dayOf(course, target, language);
  return element('url', {}, [
    element('loc', {}, [siteAddress(course, addresses[language])]),
    ...(day === undefined ? [] : [element('lastmod', {}, [day])]),
    ...languages.map((other) => alternate(other, siteAddress(course, addresses[other]))),
    ...(target.page === 'home' ? [alternate('x-default', siteAddress(course, '/'))] : []),
  ]);
}

function alternate(hreflang: string, href: string): string {
  return element('xhtml:link', { rel: 'alternate', hreflang, href });
}

/** The day of a page: that of its module, or of the newest one where the page shows all of them. */
function dayOf({ modules }: Course, target: PageTarget, language: Language): string | undefined {
  if ('text' in target) return target.text.in[language].frontmatter.updated;
  if ('module' in target) return target.module.in[language].module.frontmatter.updated;
  return showsModules.has(target.page) ? newestDay(modules, [language]) : undefined;
}

const showsModules: ReadonlySet<PageTarget['page']> = new Set(['home', 'downloads', 'changes']);
