import { pageLink, singlePages } from '../model/addresses.ts';
import { moduleFolderOf } from '../model/content-files.ts';
import type { Content } from '../model/content.ts';
import type { Text } from '../model/text.ts';
import { nearest } from '../model/nearest.ts';
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
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Alle Wörter stehen im [Glossar](page:glossar).' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Alle Wörter stehen im [Glossar](page:glossary).' },
    },
  ],
  check,
};

function check(content: Content): readonly Remark[] {
  return content.texts.flatMap((text) =>
    [...walkInlines(text.body)].flatMap((inline) => {
      if (inline.type !== 'link') return [];
      const said = saidOf(text, inline.href, content);
      return said ? [remarkAt(text, inline.place, said)] : [];
    }),
  );
}

function saidOf(from: Text, href: string, content: Content): Said | undefined {
  const named = pageLink(href);
  if (named) return namedRemark(from, named, content);
  return isInside(href, from) ? targetRemark(from, href, content) : undefined;
}

/** What is wrong with a link to a page by its name. */
function namedRemark(from: Text, { name, anchor }: { name: string; anchor: string }, content: Content): Said | undefined {
  const texts = [...content.documents, ...content.unread].filter(({ language }) => language === from.language);
  const pages = texts.flatMap(({ key }) => (key.startsWith('pages/') ? [key.slice('pages/'.length)] : []));
  const modules = content.settings.modules.map(({ folder }) => folder);
  const names = [...singlePages, ...pages, ...modules];
  if (!names.includes(name)) return unknownName(name, names);
  const text = content.documents.find(({ language, key }) => language === from.language && key === `pages/${name}`);
  return text && anchor !== '' ? anchorRemark(text, decoded(anchor.slice(1))) : undefined;
}

function unknownName(name: string, names: readonly string[]): Said {
  const near = nearest(name, names);
  return {
    found: `The link leads to "page:${name}", and there is no page of this name.`,
    expected: `One of ${names.map((each) => `page:${each}`).join(', ')}.`,
    remedy: near ? `Write page:${near}.` : 'Write one of these; each leads to the page in the language of the text.',
  };
}

/** Whether a link names a file or heading of this language; other schemes are told by the reader, other languages by `link-language`. */
function isInside(href: string, { language }: Text): boolean {
  if (/^[a-z][a-z0-9+.-]*:|^[\s\\/]/i.test(href)) return false;
  return !languages.some((other) => other !== language && href.split('/').includes(moduleFolderOf(other)));
}

function targetRemark(from: Text, href: string, { documents, unread }: Content): Said | undefined {
  const { key, anchor } = targetOf(href, from);
  if (unread.some((file) => file.language === from.language && file.key === key)) return undefined; // told at that file
  const target = documents.find((document) => document.language === from.language && document.key === key);
  if (!target) {
    return {
      found: `The link leads to "${href}", where there is no file of this course.`,
      expected: 'The path to another text of the module, with its ending .mdx, or the name of a page.',
      remedy: 'Correct the path, for example ./worksheets/01-reading-statutes.mdx, or write a name such as page:glossary.',
    };
  }
  return anchor === '' ? undefined : anchorRemark(target, anchor);
}

/** What a link names; nothing where it cannot be read as an address. */
function targetOf(href: string, from: Text): { readonly key?: string; readonly anchor: string } {
  try {
    const { pathname, hash } = new URL(href, `file:///${from.key}.mdx`);
    const anchor = decodeURIComponent(hash.slice(1));
    return pathname.endsWith('.mdx') ? { key: decodeURIComponent(pathname).slice(1, -'.mdx'.length), anchor } : { anchor };
  } catch {
    return { anchor: '' }; // such as "./100%.mdx"
  }
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor; // such as "100%"
  }
}

function anchorRemark(target: Text, anchor: string): Said | undefined {
  const ids = [...walkBlocks(target.body)].flatMap((block) => (block.type === 'heading' ? [block.id] : []));
  if (ids.includes(anchor)) return undefined;
  return {
    found: `The link leads to "#${anchor}", and ${target.file} has no such heading.`,
    expected: ids.length > 0 ? `One of ${ids.map((id) => `#${id}`).join(', ')}.` : 'A page that has headings.',
    remedy: 'Write one of these, or delete the part from "#".',
  };
}
