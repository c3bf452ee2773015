import { addressOf, linkedDocument, type PageTarget } from '../../model/addresses.ts';
import type { Course } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import type { PrintContext } from './print-context.ts';

/** The address that a link leads to from paper or a saved file, or `undefined` where there is none. */
export function absoluteAddress(href: string, context: PrintContext): string | undefined {
  if (/^(https?|mailto):/i.test(href)) return href;
  const found = linkedDocument(context.course, context.document, resolvable(href, context));
  if (!found) return undefined;
  const view = context.audience === 'trainer' ? 'trainer' : 'participant';
  const target = { page: 'document', module: found.module, key: found.document.key, view } as const;
  return webAddress(target, context) + found.anchor;
}

/** The address of a page on the web, with the site's own address before it; the site may lie in a folder of its host. */
export function webAddress(target: PageTarget, { course, job }: WebContext): string {
  const site = course.settings.site.replace(/\/$/, '');
  return `${site}${addressOf(target, job.language, course.words)}`;
}

/** The course, and the language of the page. */
interface WebContext {
  readonly course: Course;
  readonly job: { readonly language: Language };
}

/** A link to a place on the same page names its own file. */
function resolvable(href: string, { document }: PrintContext): string {
  return href.startsWith('#') ? `./${document.key.split('/').at(-1)}.mdx${href}` : href;
}
