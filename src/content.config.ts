import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { moduleFolderOf } from './model/content-files.ts';
import { languages } from './model/languages.ts';

/**
 * One collection for each language, for the text of the pages only: frontmatter is read and checked
 * by our own reader (`src/read`), so that it has one meaning everywhere. An entry's id is a document's key.
 */
export const collections = Object.fromEntries(
  languages.map((language) => {
    const base = `./${moduleFolderOf(language)}`;
    const loader = textOnly(glob({ base, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }));
    return [moduleFolderOf(language), defineCollection({ loader })];
  }),
);

/** What a loader gets besides what its type says: how each kind of file is read. */
interface EntryTypes {
  readonly entryTypes: ReadonlyMap<string, object>;
}

/** The loader, but frontmatter is not read: what is wrong with it is told by our own reader. */
function textOnly(loader: Loader & { readonly load: Exclude<Loader['load'], undefined> }): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes } = context as LoaderContext & EntryTypes;
      const types = [...entryTypes].map(([ending, type]) => [ending, { ...type, getEntryInfo }] as const);
      return loader.load(Object.assign({}, context, { entryTypes: new Map(types) }));
    },
  };
}

function getEntryInfo({ contents }: { readonly contents: string }) {
  return { body: contents, data: {}, rawData: '', slug: '' };
}
