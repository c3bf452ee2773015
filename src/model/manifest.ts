import { z } from 'zod';
import { languages, type Language } from './languages.ts';

/** The editions that are made as PDF; the ids are English everywhere, file names are localised. */
export const editions = ['participant-handout', 'trainer-guide'] as const;

export type Edition = (typeof editions)[number];

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

/** The files among the downloads that hold a module in a language. */
export function downloadsOf(downloads: readonly Download[], module: number, language: Language): readonly Download[] {
  return downloads.filter((file) => file.languages.includes(language) && file.modules.includes(module));
}
