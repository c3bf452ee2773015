import type { Content } from '../model/content.ts';
import { languages, type Language } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { moduleFolderOf } from '../model/content-files.ts';
import { errorOfFile } from './problem-at.ts';

interface File {
  readonly file: string;
  readonly key: string;
  readonly ending: string;
  readonly language: Language;
}

/** Every file of a module stands in all languages, and every module is planned in `content/course.yaml`. */
export function checkLanguagePair(content: Content): readonly Problem[] {
  const files = filesOf(content);
  return [...files.flatMap((file) => missingIn(file, files)), ...unplanned(content, files), ...withoutPage(files)];
}

function filesOf({ documents, images }: Content): readonly File[] {
  return [
    ...documents.map(({ file, key, language }) => ({ file, key, language, ending: '.mdx' })),
    ...images.map(({ file, key }) => ({
      file,
      key,
      ending: '',
      language: languages.find((language) => file.startsWith(`${moduleFolderOf(language)}/`)) ?? languages[0],
    })),
  ];
}

function missingIn(file: File, files: readonly File[]): Problem[] {
  return languages
    .filter((language) => !files.some((other) => other.language === language && other.key === file.key))
    .map((language) =>
      errorOfFile(file.file, {
        rule: 'language-pair',
        found: `There is no file ${moduleFolderOf(language)}/${file.key}${file.ending}, or it cannot be read.`,
        expected: 'The same files under the same names in all languages.',
        remedy: `Add the file to ${moduleFolderOf(language)}, mend it there, or delete it here.`,
      }),
    );
}

function unplanned({ settings }: Content, files: readonly File[]): Problem[] {
  const planned = settings.modules.map(({ folder }) => folder);
  return firstOfEachModule(files)
    .filter(({ key }) => !planned.includes(moduleOf(key)))
    .map(({ file, key }) =>
      errorOfFile(file, {
        rule: 'language-pair',
        found: `The folder "${moduleOf(key)}" is not a module of the course.`,
        expected: `One of ${planned.join(', ')}.`,
        remedy: 'Rename the folder, or add the module to content/course.yaml.',
      }),
    );
}

function withoutPage(files: readonly File[]): Problem[] {
  return firstOfEachModule(files)
    .filter((first) => !files.some(({ key, language }) => language === first.language && key === `${moduleOf(first.key)}/module`))
    .map(({ file, key, language }) =>
      errorOfFile(file, {
        rule: 'language-pair',
        found: `The module "${moduleOf(key)}" has no file module.mdx in ${moduleFolderOf(language)}, or it cannot be read.`,
        expected: 'A file module.mdx with title, aims and minutes of the module.',
        remedy: `Add ${moduleFolderOf(language)}/${moduleOf(key)}/module.mdx.`,
      }),
    );
}

function firstOfEachModule(files: readonly File[]): readonly File[] {
  return files.filter(
    (file, index) =>
      files.findIndex((other) => other.language === file.language && moduleOf(other.key) === moduleOf(file.key)) === index,
  );
}

function moduleOf(key: string): string {
  return key.split('/')[0] ?? key;
}
