import { z } from 'zod';

/**
 * The languages of the course, the first one being the language of the law it explains.
 * A further language: its code here, a folder `modules-<code>`, a word file `content/ui/<code>.yaml`;
 * the compiler and `npm run check` then name every text that is missing.
 */
export const languages = ['de', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language of the law: sources stand in it in every text. */
export const [languageOfLaw] = languages;

/** One value for each language. */
export type Localised<T = string> = { readonly [L in Language]: T };

/** Schema of one value for each language; a missing or unknown language is an error. */
export function localised<S extends z.ZodType>(value: S) {
  return z.strictObject(eachLanguage(() => value)).readonly();
}

/** Builds a value for each language. */
export function eachLanguage<T>(make: (language: Language) => T): Localised<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Localised<T>;
}
