import { languages, type Language } from './languages.ts';
import type { ModuleFileKind, SiteFileKind } from './frontmatter.ts';
import { componentNames, isComponentName, type ComponentName } from './vocabulary.ts';

/** The folder of a language's modules, such as `modules-de`. */
export function moduleFolderOf(language: Language): `modules-${Language}` {
  return `modules-${language}`;
}

/** The language of a content file by its path, absolute or from the project's root. */
export function languageOfFile(path: string): Language | undefined {
  const parts = path.split(/[\\/]/);
  return (
    languages.find((language) => parts.includes(moduleFolderOf(language))) ??
    siteTextOf(path)?.language ??
    namedExample(path)?.language
  );
}

/** The folder of each kind of text that belongs to no module, below `content`. */
export const siteFolders = { page: 'pages', news: 'news' } as const satisfies { readonly [K in SiteFileKind]: string };

/** A text that belongs to no module, by its path: `content/pages/contact.de.mdx` is the German text of the key `pages/contact`. */
export interface SiteText {
  readonly kind: SiteFileKind;
  readonly language: Language;
  readonly key: string;
}

/** What a path names, absolute or from the project's root; `undefined` for files of modules and for other names. */
export function siteTextOf(path: string): SiteText | undefined {
  const [, folder, name, code] = /(?:^|[\\/])content[\\/](pages|news)[\\/]([a-z0-9-]+)\.([a-z]+)\.mdx$/.exec(path) ?? [];
  const language = languages.find((candidate) => candidate === code);
  if (!language) return undefined;
  return { kind: folder === 'pages' ? 'page' : 'news', language, key: `${folder}/${name}` };
}

/** The folder of the authors' reference, below `content`. */
export const referenceFolder = 'reference';

/** What fields, readers and components are called in the authors' reference. */
export const referenceNamesFile = `content/${referenceFolder}/names.yaml`;

/** The example of a component in the authors' reference, from the project's root. */
export function exampleFileOf(component: ComponentName, language: Language): string {
  return `content/${referenceFolder}/${component}.${language}.mdx`;
}

/** The files of all examples. */
export const exampleFiles: readonly string[] = componentNames.flatMap((component) =>
  languages.map((language) => exampleFileOf(component, language)),
);

/** The component and language whose example a path names; `undefined` for other files. */
export function exampleOf(path: string): { readonly component: ComponentName; readonly language: Language } | undefined {
  const { name = null, language } = namedExample(path) ?? {};
  return isComponentName(name) && language ? { component: name, language } : undefined;
}

/** What stands in the name of an example; whether there is such a component is not asked. */
function namedExample(path: string): { readonly name: string; readonly language: Language | undefined } | undefined {
  const [, name, code] = /(?:^|[\\/])content[\\/]reference[\\/](\w+)\.([a-z]+)\.mdx$/.exec(path) ?? [];
  return name === undefined ? undefined : { name, language: languages.find((candidate) => candidate === code) };
}

/** Whether a key or path from the folder of a language is that of a text or image that belongs to no module. */
export function isOfSite(key: string): boolean {
  return Object.values(siteFolders).some((folder) => key.startsWith(`${folder}/`));
}

/** The file of a text in a language, by its key. */
export function fileOfText(key: string, language: Language): string {
  return isOfSite(key) ? `content/${key}.${language}.mdx` : `${moduleFolderOf(language)}/${key}.mdx`;
}

/** The collection of pages in which the site finds a text. */
export function collectionOf(key: string, language: Language): `modules-${Language}` | `site-${Language}` {
  return isOfSite(key) ? `site-${language}` : moduleFolderOf(language);
}

/** The folder in which the images of a text lie, from the project's root and without `images`. */
export function imageFolderOf({ key, language }: { readonly key: string; readonly language: Language }): string {
  const [folder = key] = key.split('/');
  return isOfSite(key) ? `content/${folder}` : `${moduleFolderOf(language)}/${folder}`;
}

/** The name of an image without its language: `images/three-years.de.svg` and `.en.svg` are one drawing in two languages. */
export function withoutLanguage(image: string): string {
  return image.replace(new RegExp(`\\.(?:${languages.join('|')})(?=\\.[a-z]+$)`), '');
}

/** The language of an image that belongs to no module, where it is not the same in all. */
export function languageOfSiteImage(file: string): Language | undefined {
  return languages.find((language) => file.split('.').at(-2) === language);
}

/**
 * What kind of file a path inside a module's folder names, or `undefined` for a file that has no
 * place there.
 */
export function kindOfFile(path: string): ModuleFileKind | undefined {
  if (path === 'module.mdx') return 'module';
  if (path === 'quiz.mdx') return 'quiz';
  if (/^\d{2}-[a-z0-9-]+\.mdx$/.test(path)) return 'activity';
  if (/^worksheets\/\d{2}-[a-z0-9-]+\.mdx$/.test(path)) return 'worksheet';
  return undefined;
}
