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

/** The packs of all modules, and the edition of each module that they hold. */
export const packs = { 'trainer-handbook': 'trainer-guide', 'participant-pack': 'participant-handout' } as const satisfies Record<
  string,
  Edition
>;

export type PackEdition = keyof typeof packs;

export const packEditions = Object.keys(packs) as readonly PackEdition[];

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
    edition: z.enum([...editions, ...packEditions]),
    /** Numbers of the modules inside. */
    modules: z.array(z.int()).readonly(),
    pages: z.int(),
    bytes: z.int(),
    sha256: z.string(),
    /** SPDX identifier. */
    license: z.string(),
  })
  .readonly();

/** One ZIP with every single file of a language, as listed in `dist/downloads/archives.json`. */
export const archiveSchema = z
  .strictObject({
    file: z.string(),
    title: z.string(),
    language: z.enum(languages),
    /** How many PDFs are inside. */
    files: z.int(),
    bytes: z.int(),
    sha256: z.string(),
    /** SPDX identifier. */
    license: z.string(),
  })
  .readonly();

export type Archive = z.output<typeof archiveSchema>;

export const archivesSchema = z.array(archiveSchema).readonly();

export const manifestSchema = z.array(downloadSchema).readonly();

export type Download = z.output<typeof downloadSchema>;

/** The files among the downloads that hold a single module in a language, in the order of the editions. */
export function downloadsOf(downloads: readonly Download[], module: number, language: Language): readonly Download[] {
  const own = downloads.filter((file) => file.languages.includes(language) && file.modules.includes(module));
  return editions.flatMap((edition) => own.filter((file) => file.edition === edition));
}

/** The packs among the downloads, in a language. */
export function packsIn(downloads: readonly Download[], language: Language): readonly Download[] {
  return packEditions.flatMap((edition) =>
    downloads.filter((file) => file.edition === edition && file.languages.includes(language)),
  );
}
