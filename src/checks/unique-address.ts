import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { errorOfFile } from './problem-at.ts';

/** No two pages have the same address. */
export function checkUniqueAddress({ documents, words }: Content): readonly Problem[] {
  const addresses = documents.map((document) => ({
    document,
    address: addressPart(document, words[document.language]['path.quiz']),
  }));
  return addresses.flatMap(({ document, address }, index) => {
    const first = addresses.findIndex((other) => other.address === address);
    if (first === index) return [];
    return [
      errorOfFile(document.file, {
        rule: 'unique-address',
        found: `Its slug is the same as that of ${addresses[first]?.document.file}.`,
        expected: 'A slug of its own for each page.',
        remedy: 'Change the slug in the frontmatter.',
      }),
    ];
  });
}

function addressPart(document: Document, quiz: string): string {
  const slug = 'slug' in document.frontmatter ? document.frontmatter.slug : quiz;
  return document.kind === 'module'
    ? `${document.language} ${slug}`
    : `${document.language} ${document.key.split('/')[0]}/${slug}`;
}
