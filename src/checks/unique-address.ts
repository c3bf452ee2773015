import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { worksheetFile } from '../model/example-files.ts';
import { remarkOfFile } from './remark-at.ts';

/** No two pages have the same address. */
export const uniqueAddress: Rule = {
  name: 'unique-address',
  severity: 'error',
  scope: 'course',
  doc: 'No two pages of a module have the same slug, because each page needs an address of its own.',
  examples: [
    {
      wrong: { 'modules-de/02-association/worksheets/01-reading-statutes.mdx': worksheetFile({ slug: 'die-organe' }) },
      right: { 'modules-de/02-association/worksheets/01-reading-statutes.mdx': worksheetFile({ slug: 'eine-satzung-lesen' }) },
    },
  ],
  check,
};

function check({ documents, words }: Content): readonly Remark[] {
  const addresses = documents.map((document) => ({
    document,
    address: addressPart(document, words[document.language]['path.quiz']),
  }));
  const taken = documents.filter((document) => isMadeAddress(document, words[document.language]['path.sheets']));
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
  return [...same, ...taken.map((document) => madeAddress(document, words[document.language]['path.sheets']))];
}

/** Whether a document would stand where every module has its page with all worksheets. */
function isMadeAddress({ kind, frontmatter }: Document, sheets: string): boolean {
  return kind !== 'module' && 'slug' in frontmatter && frontmatter.slug === sheets;
}

function madeAddress({ file }: Document, sheets: string): Remark {
  return remarkOfFile(file, {
    found: `Its slug is "${sheets}", where every module has the page with all its worksheets.`,
    expected: 'Another slug.',
    remedy: 'Change the slug in the frontmatter.',
  });
}

function addressPart(document: Document, quiz: string): string {
  const slug = 'slug' in document.frontmatter ? document.frontmatter.slug : quiz;
  return document.kind === 'module'
    ? `${document.language} ${slug}`
    : `${document.language} ${document.key.split('/')[0]}/${slug}`;
}
