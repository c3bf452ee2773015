import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { moduleFolderOf } from './model/content-files.ts';
import { languages } from './model/languages.ts';

/**
 * One collection for each language, for the text of the pages only: frontmatter is read and checked
 * by our own reader (`src/read`), so that it has one meaning everywhere. An entry's id is a document's key.
 */
export const collections = Object.fromEntries(
  languages.map((language) => {
    const base = `./${moduleFolderOf(language)}`;
    const loader = glob({ base, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
    return [moduleFolderOf(language), defineCollection({ loader })];
  }),
);
