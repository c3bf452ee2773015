import { addressOf } from '../../model/addresses.ts';
import { unchanged, type CreditedWork } from '../../model/credit-line.ts';
import type { Course, Module } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { pageAddress } from '../../model/web-address.ts';

/** The name of a figure's file. */
function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/**
 * Where the file of a figure lies for download, below the site's root: beside the page of all figures of its
 * module. This address stays, unlike the one with which pages show the figure.
 *
 * @param file path from the module's folder, such as `images/bodies.svg`
 */
export function figurePath({ words }: Course, module: Module, language: Language, file: string): string {
  return addressOf({ page: 'figures', module }, language, words) + fileName(file);
}

/** A figure as others name it, with title, author, licence and, where it is by others, source of its row in `content/credits.yaml`. */
export function figureWork(course: Course, module: Module, language: Language, file: string): CreditedWork {
  const credit = course.credits.find((each) => each.file === `${module.plan.folder}/${file}`);
  // The check "image-credit" has told authors before.
  if (!credit) throw new Error(`${file} of ${module.plan.folder} has no row in content/credits.yaml.`);
  const { id, name, url } = course.settings.licence;
  const own = credit.licence === id || credit.licence === name;
  const source = credit.source[language];
  const place = fileName(file).replace(/\.\w+$/, '');
  return {
    title: credit.title[language],
    author: credit.author[language],
    licence: own ? { name, url: url[language] } : { name: credit.licence, url: credit.licenceUrl },
    source: isAddress(source) ? source : `${pageAddress(course, { page: 'figures', module }, language)}#${place}`,
    changes: own ? unchanged(course.words[language]) : credit.changes[language],
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}
