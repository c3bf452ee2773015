import { documentOf, type PageName, type PageTarget } from '../../model/addresses.ts';
import { changesFile } from '../../model/changes.ts';
import { moduleFolderOf, referenceFolder, siteFolders } from '../../model/content-files.ts';
import type { Language } from '../../model/languages.ts';

type Sources = {
  readonly [P in PageName]: (target: Extract<PageTarget, { readonly page: P }>, language: Language) => string;
};

const sources: Sources = {
  home: (_, language) => wordsFile(language),
  search: (_, language) => wordsFile(language),
  help: (_, language) => wordsFile(language),
  hosting: (_, language) => wordsFile(language),
  reference: () => `content/${referenceFolder}`,
  downloads: (_, language) => wordsFile(language),
  glossary: () => 'content/glossary.yaml',
  changes: () => changesFile,
  news: () => `content/${siteFolders.news}`,
  text: ({ text }, language) => text.in[language].file,
  newsItem: ({ text }, language) => text.in[language].file,
  licence: () => 'content/credits.yaml',
  sheets: ({ module }, language) => `${moduleFolderOf(language)}/${module.plan.folder}/worksheets`,
  figures: ({ module }, language) => `${moduleFolderOf(language)}/${module.plan.folder}/images`,
  document: ({ module, key }, language) => documentOf(module, language, key).file,
};

/** The file from which most of a page comes, or the folder where there are several: path from the project's root. */
export function sourceOf<P extends PageName>(target: Extract<PageTarget, { readonly page: P }>, language: Language): string {
  return (sources[target.page] as Sources[P])(target, language);
}

/** The file with the words of a language, from which pages come that have no text of their own. */
export function wordsFile(language: Language): string {
  return `content/ui/${language}.yaml`;
}
