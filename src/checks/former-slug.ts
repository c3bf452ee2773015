import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { activityFile } from '../model/example-files.ts';
import { formerPlaces, placeOf, type Slugs } from '../model/former-addresses.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkOfFile } from './remark-at.ts';

/** An old address leads to one page, and never to a page that has gone from sight. */
export const formerSlug: Rule = {
  name: 'former-slug',
  severity: 'error',
  scope: 'course',
  doc: 'An entry of "formerSlugs" is an address that no page has today and no other page had before, because it leads its readers to one page only and must hide none.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': activityFile({ slug: 'organe', formerSlugs: ['welcome'] }) },
      right: { 'modules-de/02-association/02-bodies.mdx': activityFile({ slug: 'organe', formerSlugs: ['die-organe'] }) },
    },
    {
      wrong: {
        'modules-de/02-association/01-welcome.mdx': activityFile({ title: 'Beginn', slug: 'beginn', formerSlugs: ['start'] }),
        'modules-de/02-association/02-bodies.mdx': activityFile({ formerSlugs: ['start'] }),
      },
      right: {
        'modules-de/02-association/01-welcome.mdx': activityFile({ title: 'Beginn', slug: 'beginn', formerSlugs: ['start'] }),
        'modules-de/02-association/02-bodies.mdx': activityFile({ formerSlugs: ['ein-vorstand/die-organe'] }),
      },
    },
  ],
  check,
};

/** A page with the places where it stands and stood. */
interface Placed {
  readonly document: Document;
  readonly now: string;
  readonly before: readonly string[];
}

function check({ documents, words }: Content): readonly Remark[] {
  const modules = documents.filter((document): document is Document<'module'> => document.kind === 'module');
  const pages = documents.flatMap((document) => {
    const module = modules.find(
      ({ key, language }) => language === document.language && folderOf(key) === folderOf(document.key),
    );
    return module ? placed(document, module, words[document.language]['path.quiz']) : [];
  });
  return pages.flatMap((page, index) => page.before.flatMap((place) => remarksOn(place, page, pages, pages.slice(0, index))));
}

function placed(document: Document, module: Document<'module'>, quiz: string): Placed {
  const page = slugsOf(document, quiz);
  return {
    document,
    now: placeOf(module.frontmatter.slug, page.slug),
    before: formerPlaces(module.frontmatter, page),
  };
}

function slugsOf({ kind, frontmatter }: Document, quiz: string): Slugs {
  if (kind === 'module') return { slug: '' };
  return 'slug' in frontmatter ? frontmatter : { slug: quiz };
}

function remarksOn(place: string, { document }: Placed, pages: readonly Placed[], earlier: readonly Placed[]): readonly Remark[] {
  const inLanguage = ({ document: other }: Placed) => other.language === document.language;
  const hidden = pages.filter(inLanguage).find(({ now }) => now === place);
  const rival = earlier.filter(inLanguage).find(({ before }) => before.includes(place));
  if (hidden) return [remark(document, place, `is the address of ${hidden.document.file} today`)];
  return rival ? [remark(document, place, `is an old address of ${rival.document.file} too`)] : [];
}

function remark({ file }: Document, place: string, what: string): Remark {
  return remarkOfFile(file, {
    found: `The old address "${place}" ${what}.`,
    expected: 'An old address that leads to one page and hides none.',
    remedy: 'Take its last part out of "formerSlugs" in one of the two files, or give that page another slug.',
  });
}

function folderOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}
