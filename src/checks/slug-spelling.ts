import slugify from '@sindresorhus/slugify';
import type { Content } from '../model/content.ts';
import { languages } from '../model/languages.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { activityFile } from '../model/example-files.ts';
import { remarkOfFile } from './remark-at.ts';

/** Umlauts of a title are written out in its slug: ä becomes ae, ß becomes ss. */
export const slugSpelling: Rule = {
  name: 'slug-spelling',
  severity: 'error',
  scope: 'course',
  doc: 'Umlauts of a title are written out in its slug (ä becomes ae, ß becomes ss), so that addresses are spelt like the headings on the page.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': activityFile({ title: 'Die Gründung', slug: 'grundung' }) },
      right: { 'modules-de/02-association/02-bodies.mdx': activityFile({ title: 'Die Gründung', slug: 'gruendung' }) },
    },
  ],
  check,
};

function check({ documents, settings }: Content): readonly Remark[] {
  const ofDocuments = documents.flatMap(({ file, frontmatter }) =>
    'slug' in frontmatter ? remarks(file, frontmatter.title, frontmatter.slug) : [],
  );
  const written = new Set(documents.map(({ key, language }) => `${language} ${key}`));
  const ofPlans = settings.modules.flatMap(({ folder, title, slug }) =>
    languages
      .filter((language) => !written.has(`${language} ${folder}/module`)) // else told at the module itself
      .flatMap((language) => remarks('content/course.yaml', title[language], slug[language])),
  );
  return [...ofDocuments, ...ofPlans];
}

function remarks(file: string, title: string, slug: string): readonly Remark[] {
  const parts = slug.split('-');
  return wordsOf(title)
    .filter((word) => parts.includes(withoutDots(word)) && !parts.includes(slugify(word)))
    .map((word) =>
      remarkOfFile(file, {
        found: `The slug "${slug}" writes "${word}" as "${withoutDots(word)}".`,
        expected: `"${slugify(word)}": ä becomes ae, ö oe, ü ue and ß ss.`,
        remedy: `Write slug: ${parts.map((part) => (part === withoutDots(word) ? slugify(word) : part)).join('-')}`,
      }),
    );
}

function wordsOf(title: string): readonly string[] {
  return title.match(/\p{L}+/gu) ?? [];
}

/** The word as it looks when the dots are only left out. */
function withoutDots(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 's');
}
