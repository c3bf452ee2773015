import { moduleFolderOf } from '../model/content-files.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { languages } from '../model/languages.ts';
import { walkBlocks, walkInlines } from '../model/walk.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt, type Said } from './remark-at.ts';

/** Every link inside the content leads to a file of the same language, and to a place on its page. */
export const linkTarget: Rule = {
  name: 'link-target',
  severity: 'error',
  scope: 'course',
  doc: 'Every link leads to a page on the web, to a file of the same language or to a heading that is there, so that no reader ends nowhere.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Lesen Sie das [Blatt über Satzungen](./worksheets/01-statutes.mdx).' },
      right: {
        'modules-de/02-association/02-bodies.mdx': 'Lesen Sie das [Blatt über Satzungen](./worksheets/01-reading-statutes.mdx).',
      },
    },
  ],
  check,
};

function check({ documents, unread }: Content): readonly Remark[] {
  return documents.flatMap((document) =>
    [...walkInlines(document.body)].flatMap((inline) => {
      if (inline.type !== 'link' || !isInside(inline.href, document)) return [];
      const said = targetRemark(document, inline.href, documents, unread);
      return said ? [remarkAt(document, inline.place, said)] : [];
    }),
  );
}

/** Whether a link names a file or heading of this language; other schemes are told by the reader, other languages by `link-language`. */
function isInside(href: string, { language }: Document): boolean {
  if (/^[a-z][a-z0-9+.-]*:|^[\s\\/]/i.test(href)) return false;
  return !languages.some((other) => other !== language && href.split('/').includes(moduleFolderOf(other)));
}

function targetRemark(from: Document, href: string, documents: readonly Document[], unread: Content['unread']): Said | undefined {
  const { key, anchor } = targetOf(href, from);
  if (unread.some((file) => file.language === from.language && file.key === key)) return undefined; // told at that file
  const target = documents.find((document) => document.language === from.language && document.key === key);
  if (!target) {
    return {
      found: `The link leads to "${href}", where there is no file of this course.`,
      expected: 'The path from this file to another one, with its ending .mdx.',
      remedy: 'Correct the path, for example ./worksheets/01-reading-statutes.mdx.',
    };
  }
  return anchor === '' ? undefined : anchorRemark(target, anchor);
}

/** What a link names; nothing where it cannot be read as an address. */
function targetOf(href: string, from: Document): { readonly key?: string; readonly anchor: string } {
  try {
    const { pathname, hash } = new URL(href, `file:///${from.key}.mdx`);
    const anchor = decodeURIComponent(hash.slice(1));
    return pathname.endsWith('.mdx') ? { key: decodeURIComponent(pathname).slice(1, -'.mdx'.length), anchor } : { anchor };
  } catch {
    return { anchor: '' }; // such as "./100%.mdx"
  }
}

function anchorRemark(target: Document, anchor: string): Said | undefined {
  const ids = [...walkBlocks(target.body)].flatMap((block) => (block.type === 'heading' ? [block.id] : []));
  if (ids.includes(anchor)) return undefined;
  return {
    found: `The link leads to "#${anchor}", and ${target.file} has no such heading.`,
    expected: ids.length > 0 ? `One of ${ids.map((id) => `#${id}`).join(', ')}.` : 'A page that has headings.',
    remedy: 'Write one of these, or delete the part from "#".',
  };
}
