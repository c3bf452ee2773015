import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { collectionOf, moduleFolderOf, referenceFolder, siteFolders, siteTextOf } from './model/content-files.ts';
import { languages, type Language } from './model/languages.ts';

/**
 * Two collections for each language, one for modules and one for pages and news, for the text of the pages only: frontmatter is read and checked
 * by our own reader (`src/read`), so that it has one meaning everywhere. An entry's id is a document's key.
 */
export const collections = Object.fromEntries(
  languages.flatMap((language) => [
    [moduleFolderOf(language), modulesIn(language)],
    [collectionOf(`${siteFolders.page}/`, language), siteTextsIn(language)],
  ]),
);

function modulesIn(language: Language) {
  const base = `./${moduleFolderOf(language)}`;
  return defineCollection({
    loader: textOnly(glob({ base, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') })),
  });
}

function siteTextsIn(language: Language) {
  const pattern = [...Object.values(siteFolders), referenceFolder].map((folder) => `${folder}/*.${language}.mdx`);
  const generateId = ({ entry }: { readonly entry: string }): string => siteTextOf(`content/${entry}`)?.key ?? `content/${entry}`;
  return defineCollection({ loader: textOnly(glob({ base: './content', pattern, generateId })) });
}

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
