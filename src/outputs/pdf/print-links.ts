import { linkedPage } from '../../model/addresses.ts';
import { pageAddress } from '../../model/web-address.ts';
import type { PrintContext } from './print-context.ts';

/** The address that a link leads to from paper or a saved file, or `undefined` where there is none. */
export function absoluteAddress(href: string, context: PrintContext): string | undefined {
  if (/^(https?|mailto):/i.test(href)) return href;
  const view = context.audience === 'trainer' ? 'trainer' : 'participant';
  const found = linkedPage(context.course, context.document, resolvable(href, context), view);
  return found && pageAddress(context.course, found.target, context.job.language) + found.anchor;
}

/** A link to a place on the same page names its own file. */
function resolvable(href: string, { document }: PrintContext): string {
  return href.startsWith('#') ? `./${document.key.split('/').at(-1)}.mdx${href}` : href;
}
