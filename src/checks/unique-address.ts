import { madeParts } from '../model/addresses.ts';
import type { Content } from '../model/content.ts';
import { isOfKind, type Document } from '../model/course.ts';
import type { Remark, Rule } from '../model/rule.ts';
import type { Words } from '../model/words.ts';
import { pageFile, worksheetFile } from '../model/example-files.ts';
import { remarkOfFile } from './remark-at.ts';

/** No two pages have the same address. */
export const uniqueAddress: Rule = {
  name: 'unique-address',
  severity: 'error',
  scope: 'course',
  doc: 'No two pages have the same slug, because each page needs an address of its own.',
  examples: [
    {
      wrong: { 'modules-de/02-association/worksheets/01-reading-statutes.mdx': worksheetFile({ slug: 'die-organe' }) },
      right: { 'modules-de/02-association/worksheets/01-reading-statutes.mdx': worksheetFile({ slug: 'eine-satzung-lesen' }) },
    },
    {
      wrong: { 'content/pages/words.de.mdx': pageFile({ slug: 'glossar' }) },
      right: { 'content/pages/words.de.mdx': pageFile({ slug: 'woerter' }) },
    },
  ],
  check,
};

function check({ documents, words }: Content): readonly Remark[] {
  const addresses = documents.map((document) => ({
    document,
    address: addressPart(document, words[document.language]['path.quiz']),
  }));
  const reserved = documents.filter((document) => isReserved(document, words[document.language]));
  const taken = documents.flatMap((document) =>
    madeParts.module
      .filter((page) => isMadeAddress(document, words[document.language][page]))
      .map((page) => madeAddress(document, page)),
  );
  const same = addresses.flatMap(({ document, address }, index) => {
    const first = addresses.findIndex((other) => other.address === address);
    if (first === index) return [];
    return [
      remarkOfFile(document.file, {
        found: `Its slug is the same as that of ${addresses[first]?.document.file}.`,
        expected: 'A slug of its own for each page.',
        remedy: 'Change the slug in the frontmatter.',
      }),
    ];
  });
  return [...same, ...taken, ...reserved.map(reservedAddress)];
}

/** Whether a document would stand where such a page is. */
function isMadeAddress({ kind, frontmatter }: Document, address: string): boolean {
  return kind !== 'module' && 'slug' in frontmatter && frontmatter.slug === address;
}

function madeAddress({ file, frontmatter }: Document, page: (typeof madeParts.module)[number]): Remark {
  const shown = { 'path.sheets': 'worksheets', 'path.figures': 'figures' }[page];
  return remarkOfFile(file, {
    found: `Its slug is "${'slug' in frontmatter ? frontmatter.slug : ''}", where every module has the page with all its ${shown}.`,
    expected: 'Another slug.',
    remedy: 'Change the slug in the frontmatter.',
  });
}

/** Whether a page would stand where the program makes one of its own. */
function isReserved(document: Document, words: Words): boolean {
  return isOfKind(document, 'page') && madeParts.page.some((key) => words[key] === document.frontmatter.slug);
}

function reservedAddress({ file, frontmatter }: Document): Remark {
  return remarkOfFile(file, {
    found: `Its slug is "${'slug' in frontmatter ? frontmatter.slug : ''}", where the site has a page that the program makes.`,
    expected: 'Another slug.',
    remedy: 'Change the slug in the frontmatter.',
  });
}

function addressPart(document: Document, quiz: string): string {
  const slug = 'slug' in document.frontmatter ? document.frontmatter.slug : quiz;
  return document.kind === 'module'
    ? `${document.language} module ${slug}`
    : `${document.language} ${document.key.split('/')[0]}/${slug}`;
}
