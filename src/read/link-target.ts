import type { Finding, Place } from '../model/problem.ts';

/**
 * What is wrong with where a link leads, if anything: allowed are http(s), the configured mail
 * address, other files of the content, and places on the same page.
 */
export function linkFinding(href: string, place: Place, email: string): Finding | undefined {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return undefined;
  if (scheme === 'page') return undefined; // whether there is such a page says the rule "link-target"
  if (scheme === 'mailto')
    return href.toLowerCase() === `mailto:${email.toLowerCase()}` ? undefined : foreignMail(href, place, email);
  if (scheme !== undefined) return badScheme(href, scheme, place);
  if (/^[\s\\/]/.test(href) || href === '') return absolute(href, place);
  return undefined;
}

function foreignMail(href: string, place: Place, email: string): Finding {
  return {
    ...place,
    rule: 'link-target',
    found: `The link leads to "${href}".`,
    expected: `Mail only to the address in content/course.yaml, ${email}.`,
    remedy: `Write mailto:${email}, or name the office in words.`,
  };
}

function badScheme(href: string, scheme: string, place: Place): Finding {
  const shown = href.length > 40 ? `${href.slice(0, 40)}…` : href;
  return {
    ...place,
    rule: 'link-target',
    found: `The link leads to "${shown}", which begins with "${scheme}:".`,
    expected: 'A link that begins with https:// or leads to another page of this site.',
    remedy: 'Write the address of the page, for example [text of the law](https://www.gesetze-im-internet.de).',
  };
}

function absolute(href: string, place: Place): Finding {
  return {
    ...place,
    rule: 'link-target',
    found: `The link leads to "${href}".`,
    expected: 'A path from this file, such as ./worksheets/01-reading-statutes.mdx, or an address with https://.',
    remedy: 'Begin the path with ./ or ../ and the name of the file.',
  };
}
