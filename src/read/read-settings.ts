import { settingsSchema, type Settings } from '../model/course.ts';
import { eachLanguage, languages, type Language, type Localised } from '../model/languages.ts';
import { noMemory, type Memory } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import { wordsSchema, type Words } from '../model/words.ts';
import { readDataFile, type Data } from './read-data-file.ts';
import { readFiles, type SourceFile } from './read-files.ts';

/** What every page needs: settings and words; both missing where one of them cannot be read. */
export interface SiteSettings {
  readonly site?: { readonly settings: Settings; readonly words: Localised<Words> };
  readonly problems: readonly Problem[];
}

/** Reads settings and words below a project's root, and no texts: that takes a hundredth of the time. */
export async function readSettings(root: string): Promise<SiteSettings> {
  const { files } = await readFiles(root);
  const { settings, words } = settingsOf(files, noMemory);
  const problems = [...settings.problems, ...words.problems];
  return settings.data && words.data ? { site: { settings: settings.data, words: words.data }, problems } : { problems };
}

/** Settings and words as far as they can be read. */
export function settingsOf(
  files: readonly SourceFile[],
  memory: Memory,
): { readonly settings: Data<Settings>; readonly words: Data<Localised<Words>> } {
  return {
    settings: readDataFile(files, 'content/course.yaml', settingsSchema, memory),
    words: readWords((language) => readDataFile(files, `content/ui/${language}.yaml`, wordsSchema, memory)),
  };
}

function readWords(readIn: (language: Language) => Data<Words>): Data<Localised<Words>> {
  const read = eachLanguage(readIn);
  const problems = languages.flatMap((language) => read[language].problems);
  const texts = languages.flatMap((language) => read[language].texts);
  if (languages.some((language) => !read[language].data)) return { problems, texts };
  return { data: eachLanguage((language) => read[language].data as Words), problems, texts };
}
