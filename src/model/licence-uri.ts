import type { Settings } from './course.ts';
import { languages } from './languages.ts';

/**
 * The address that stands for the licence in all languages and for machines, such as
 * `https://creativecommons.org/licenses/by/4.0/`; the texts for readers (`deed.de`) lie below it.
 */
export function licenceUri({ licence }: Settings): string {
  return withoutLanguage(licence.url[languages[0]]);
}

/** The address of a Creative Commons licence without the language of its text. */
export function withoutLanguage(address: string): string {
  return address.replace(/(creativecommons\.org\/.*\/)deed(\.\w+)?$/, '$1');
}
