import { z } from 'zod';
import { languages, type Language } from './languages.ts';

/** The editions that are made as PDF; the ids are English everywhere, file names are localised. */
export const editions = [
  'participant-handout',
  'participant-handout-large-print',
  'bilingual-handout',
  'worksheets',
  'cards',
  'trainer-guide',
  'answer-key',
] as const;

export type Edition = (typeof editions)[number];

/** Whether an edition holds all languages side by side, in one file for all of them. */
export function isBilingual(edition: Edition): boolean {
  return edition === 'bilingual-handout';
}

/** One PDF for download, as listed in `dist/downloads/manifest.json`. */
export const downloadSchema = z
  .strictObject({
    /** File name inside `downloads/`. */
    file: z.string(),
    title: z.string(),
    languages: z.array(z.enum(languages)).readonly(),
    edition: z.enum(editions),
    /** Numbers of the modules inside. */
    modules: z.array(z.int()).readonly(),
    pages: z.int(),
    bytes: z.int(),
    sha256: z.string(),
    /** SPDX identifier. */
    license: z.string(),
  })
  .readonly();

export const manifestSchema = z.array(downloadSchema).readonly();

export type Download = z.output<typeof downloadSchema>;

/** The files among the downloads that hold a module in a language, in the order of the editions. */
export function downloadsOf(downloads: readonly Download[], module: number, language: Language): readonly Download[] {
  const own = downloads.filter((file) => file.languages.includes(language) && file.modules.includes(module));
  return own.toSorted((a, b) => editions.indexOf(a.edition) - editions.indexOf(b.edition));
}
