import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { walkBlocks, walkInlines } from '../model/walk.ts';
import { errorAt } from './problem-at.ts';

/** Every link inside the content leads to a file of the same language, and to a place on its page. */
export function checkLinkTarget({ documents }: Content): readonly Problem[] {
  return documents.flatMap((document) =>
    [...walkInlines(document.body)].flatMap((inline) => {
      if (inline.type !== 'link' || /^[a-z][a-z0-9+.-]*:|^[\s\\/]/i.test(inline.href)) return [];
      const said = targetFinding(document, inline.href, documents);
      return said ? [errorAt(document, inline.place, said)] : [];
    }),
  );
}

function targetFinding(from: Document, href: string, documents: readonly Document[]) {
  const url = new URL(href, `file:///${from.key}.mdx`);
  const key = decodeURIComponent(url.pathname)
    .slice(1)
    .replace(/\.mdx$/, '');
  const target = documents.find((document) => document.language === from.language && document.key === key);
  const name = href.split('#')[0];
  if (!target || (name !== '' && !url.pathname.endsWith('.mdx'))) {
    return {
      rule: 'link-target' as const,
      found: `The link leads to "${href}", where there is no file of this course.`,
      expected: 'The path from this file to another one, with its ending .mdx.',
      remedy: 'Correct the path, for example ./worksheets/01-reading-statutes.mdx.',
    };
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  const ids = [...walkBlocks(target.body)].flatMap((block) => (block.type === 'heading' ? [block.id] : []));
  if (anchor === '' || ids.includes(anchor)) return undefined;
  return {
    rule: 'link-target' as const,
    found: `The link leads to "#${anchor}", and ${target.file} has no such heading.`,
    expected: ids.length > 0 ? `One of ${ids.map((id) => `#${id}`).join(', ')}.` : 'A page that has headings.',
    remedy: 'Write one of these, or delete the part from "#".',
  };
}
