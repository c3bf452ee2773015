import { madeParts } from '../model/addresses.ts';
import { isOfSite } from '../model/content-files.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { activityFile, pageFile } from '../model/example-files.ts';
import { formerPlaces, placeOf, type Slugs } from '../model/former-addresses.ts';
import type { Remark, Rule } from '../model/rule.ts';
import type { Words } from '../model/words.ts';
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
    {
      wrong: { 'content/pages/contact.de.mdx': pageFile({ formerSlugs: ['glossar'] }) },
      right: { 'content/pages/contact.de.mdx': pageFile({ formerSlugs: ['so-erreichen-sie-uns'] }) },
    },
  ],
  check,
};

/** A page with the places where it stands and stood, in the folder of its kind. */
interface Placed {
  readonly document: Document;
  readonly folder: string;
  readonly now: string;
  readonly before: readonly string[];
  /** Where the program makes pages of its own in that folder. */
  readonly made: readonly string[];
}

/** The text whose slug is the first part of a place: a module, a page or a piece of news. */
type First = Document<'module' | 'page' | 'news'>;

function check({ documents, words }: Content): readonly Remark[] {
  const pages = documents.flatMap((document) => {
    const first = documents.find((other): other is First => isFirstOf(document, other));
    return first ? [placed(document, first, words[document.language])] : [];
  });
  return pages.flatMap((page, index) => page.before.flatMap((place) => remarksOn(place, page, pages, pages.slice(0, index))));
}

function isFirstOf({ key, language }: Document, first: Document): boolean {
  return first.language === language && first.key === (isOfSite(key) ? key : `${key.split('/')[0]}/module`);
}

function placed(document: Document, first: First, words: Words): Placed {
  const { frontmatter, kind, language } = first;
  const page = document === first ? { slug: '' } : slugsOf(document, words['path.quiz']);
  return {
    document,
    folder: `${language} ${kind}`,
    now: placeOf(frontmatter.slug, page.slug),
    before: formerPlaces(frontmatter, page),
    made: madePlaces(first, words),
  };
}

function slugsOf({ frontmatter }: Document, quiz: string): Slugs {
  return 'slug' in frontmatter ? frontmatter : { slug: quiz };
}

function madePlaces({ kind, frontmatter }: First, words: Words): readonly string[] {
  if (kind === 'news') return [];
  return madeParts[kind].map((part) => (kind === 'page' ? words[part] : placeOf(frontmatter.slug, words[part])));
}

function remarksOn(
  place: string,
  { document, folder }: Placed,
  pages: readonly Placed[],
  earlier: readonly Placed[],
): readonly Remark[] {
  const inFolder = (other: Placed) => other.folder === folder;
  const isMade = pages.filter(inFolder).some(({ made }) => made.includes(place));
  const hidden = pages.filter(inFolder).find(({ now }) => now === place);
  const rival = earlier.filter(inFolder).find(({ before }) => before.includes(place));
  if (isMade) return [remark(document, place, 'is where the site has a page that the program makes', takeOut(place))];
  if (hidden) return [remark(document, place, `is the address of ${hidden.document.file} today`)];
  return rival ? [remark(document, place, `is an old address of ${rival.document.file} too`)] : [];
}

const ofTwo = 'Take its last part out of "formerSlugs" in one of the two files, or give that page another slug.';

function remark({ file }: Document, place: string, what: string, remedy = ofTwo): Remark {
  return remarkOfFile(file, {
    found: `The old address "${place}" ${what}.`,
    expected: 'An old address that leads to one page and hides none.',
    remedy,
  });
}

function takeOut(place: string): string {
  return `Take "${place.split('/').at(-1)}" out of "formerSlugs".`;
}
