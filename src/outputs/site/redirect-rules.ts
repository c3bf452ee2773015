import type { Course } from '../../model/course.ts';
import { formerAddressesOf } from '../../model/former-addresses.ts';
import type { Download } from '../../model/manifest.ts';

/** An old path of the site, from its root, and the one that it leads to. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Every old address of pages and PDFs. Pages stand at their old addresses too, so that every host
 * leads on; PDFs, which carry the slug of their module in their names, need a host that knows rules.
 *
 * @param base the path at which the site is published, such as `/` or `/kurs`
 */
export function redirectsOf(course: Course, downloads: readonly Download[], base: string): readonly Redirect[] {
  const below = (path: string): string => base.replace(/\/$/, '') + path;
  return [...formerAddressesOf(course), ...formerFiles(course, downloads)].map(({ from, to }) => ({
    from: below(from),
    to: below(to),
  }));
}

function formerFiles({ modules }: Course, downloads: readonly Download[]): readonly Redirect[] {
  return modules.flatMap(({ plan, in: versions }) =>
    Object.values(versions).flatMap(({ module: { frontmatter, language } }) =>
      downloads
        .filter(({ modules: own, languages }) => own.join() === String(plan.number) && languages.includes(language))
        .filter(({ file }) => file.includes(`-${frontmatter.slug}-`))
        .flatMap(({ file }) => (frontmatter.formerSlugs ?? []).map((slug) => movedFile(file, frontmatter.slug, slug))),
    ),
  );
}

function movedFile(file: string, slug: string, formerSlug: string): Redirect {
  return { from: `/downloads/${file.replace(`-${slug}-`, `-${formerSlug}-`)}`, to: `/downloads/${file}` };
}

/** The rules as hosts with a file `_redirects` read them. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The rules as Apache reads them in `.htaccess`. */
export function apacheRules(redirects: readonly Redirect[]): string {
  const lines = redirects.map(({ from, to }) => `  RedirectMatch 301 "^${from.replaceAll('.', '\\.')}$" "${to}"\n`);
  return lines.length === 0 ? '' : `\n<IfModule mod_alias.c>\n${lines.join('')}</IfModule>\n`;
}
