import type { Content, ImageFile } from '../model/content.ts';
import { languages, type Language } from '../model/languages.ts';
import { fileOfText, imageFolderOf, isOfSite, languageOfSiteImage, moduleFolderOf } from '../model/content-files.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { pageFile, worksheetFile } from '../model/example-files.ts';
import { remarkOfFile } from './remark-at.ts';

interface File {
  readonly file: string;
  readonly key: string;
  readonly ending: string;
  readonly language: Language;
}

/** Every file of a module stands in all languages, and every module is planned in `content/course.yaml`. */
export const languagePair: Rule = {
  name: 'language-pair',
  severity: 'error',
  scope: 'languages',
  doc: 'Every text and image stands in all languages under one name, so that readers can change the language on every page.',
  examples: [
    {
      wrong: { 'modules-de/02-association/worksheets/02-bodies.mdx': worksheetFile({ slug: 'blatt-organe', number: '2.2' }) },
      right: {
        'modules-de/02-association/worksheets/02-bodies.mdx': worksheetFile({ slug: 'blatt-organe', number: '2.2' }),
        'modules-en/02-association/worksheets/02-bodies.mdx': worksheetFile({ slug: 'sheet-bodies', number: '2.2' }),
      },
    },
    {
      wrong: { 'content/pages/contact.de.mdx': pageFile() },
      right: { 'content/pages/contact.de.mdx': pageFile(), 'content/pages/contact.en.mdx': pageFile({ slug: 'contact' }) },
    },
  ],
  check,
};

function check(content: Content): readonly Remark[] {
  const files = filesOf(content);
  return [...files.flatMap((file) => missingIn(file, files)), ...unplanned(content, files), ...withoutPage(files)];
}

function filesOf({ documents, images, unread }: Content): readonly File[] {
  return [
    ...documents.map(({ file, key, language }) => ({ file, key, language, ending: '.mdx' })),
    ...images.flatMap(imageFiles),
    ...unread.map((file) => ({ ...file, ending: file.file.endsWith('.mdx') ? '.mdx' : '' })),
  ];
}

/** An image that belongs to no module and whose name says no language is that of all. */
function imageFiles({ file, key }: ImageFile): readonly File[] {
  const own = isOfSite(key)
    ? languageOfSiteImage(file)
    : (languages.find((language) => file.startsWith(`${moduleFolderOf(language)}/`)) ?? languages[0]);
  return (own ? [own] : languages).map((language) => ({ file, key, ending: '', language }));
}

function missingIn(file: File, files: readonly File[]): Remark[] {
  return languages
    .filter((language) => !files.some((other) => other.language === language && other.key === file.key))
    .map((language) =>
      remarkOfFile(file.file, {
        found: `There is no file ${pathOf(file, language)}.`,
        expected: 'The same files under the same names in all languages.',
        remedy: `Add this file, or delete the one that is there.`,
      }),
    );
}

function pathOf({ key, ending }: File, language: Language): string {
  if (ending === '.mdx') return fileOfText(key, language);
  if (!isOfSite(key)) return `${moduleFolderOf(language)}/${key}`;
  return `${imageFolderOf({ key, language })}${key.slice(key.indexOf('/')).replace(/(\.[a-z]+)$/, `.${language}$1`)}`;
}

function unplanned({ settings }: Content, files: readonly File[]): Remark[] {
  const planned = settings.modules.map(({ folder }) => folder);
  return firstOfEachModule(files)
    .filter(({ key }) => !planned.includes(moduleOf(key)))
    .map(({ file, key }) =>
      remarkOfFile(file, {
        found: `The folder "${moduleOf(key)}" is not a module of the course.`,
        expected: `One of ${planned.join(', ')}.`,
        remedy: 'Rename the folder, or add the module to content/course.yaml.',
      }),
    );
}

function withoutPage(files: readonly File[]): Remark[] {
  return firstOfEachModule(files)
    .filter((first) => !files.some(({ key, language }) => language === first.language && key === `${moduleOf(first.key)}/module`))
    .map(({ file, key, language }) =>
      remarkOfFile(file, {
        found: `The module "${moduleOf(key)}" has no file module.mdx in ${moduleFolderOf(language)}.`,
        expected: 'A file module.mdx with title, aims and minutes of the module.',
        remedy: `Add ${moduleFolderOf(language)}/${moduleOf(key)}/module.mdx.`,
      }),
    );
}

function firstOfEachModule(files: readonly File[]): readonly File[] {
  return files.filter(
    (file, index) =>
      !isOfSite(file.key) &&
      files.findIndex((other) => other.language === file.language && moduleOf(other.key) === moduleOf(file.key)) === index,
  );
}

function moduleOf(key: string): string {
  return key.split('/')[0] ?? key;
}
