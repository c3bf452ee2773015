import { join } from 'node:path';
import { z } from 'zod';
import type { Content } from '../model/content.ts';
import { creditSchema, factSchema, settingsSchema, termSchema } from '../model/course.ts';
import { eachLanguage, languages, type Localised } from '../model/languages.ts';
import { errorsIn, wholeFile, type Problem } from '../model/problem.ts';
import { wordsSchema, type Words } from '../model/words.ts';
import { readModules } from './read-modules.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** What could be read of the content, and everything that kept the rest from being read. */
export interface ContentResult {
  /** Missing when a file that all others need, such as `content/course.yaml`, cannot be read. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

/**
 * Reads all of the authors' files below a project's root: `content/` and the module folders.
 * Never throws for what an author wrote.
 */
export async function readContent(root: string): Promise<ContentResult> {
  const settings = await readData(root, 'content/course.yaml', settingsSchema);
  const facts = await readData(root, 'content/facts.yaml', z.array(factSchema));
  const glossary = await readData(root, 'content/glossary.yaml', z.array(termSchema));
  const credits = await readData(root, 'content/credits.yaml', z.array(creditSchema));
  const words = await readWords(root);
  const problems = [settings, facts, glossary, credits, words].flatMap((result) => result.problems);
  if (!settings.data || !facts.data || !glossary.data || !credits.data || !words.data) return { problems };

  const texts: Localised<Words> = words.data;
  const rules = { foreign: eachLanguage((language) => texts[language]['language.foreign']), email: settings.data.contact.email };
  const modules = await Promise.all(languages.map((language) => readModules(root, language, rules)));
  return {
    content: {
      settings: settings.data,
      words: texts,
      facts: facts.data,
      glossary: glossary.data,
      credits: credits.data,
      documents: modules.flatMap((part) => part.documents),
      images: modules.flatMap((part) => part.images),
    },
    problems: [...problems, ...modules.flatMap((part) => part.problems)],
  };
}

/** Reads one YAML file of `content/`. */
async function readData<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Promise<{ data?: z.output<S>; problems: Problem[] }> {
  const text = await readText(join(root, file));
  if (text === undefined) return { problems: [missingFile(file)] };
  const read = readYaml(text, schema, 'course-data');
  return 'data' in read ? { data: read.data, problems: [] } : { problems: errorsIn(file, read.findings) };
}

async function readWords(root: string): Promise<{ data?: Localised<Words>; problems: Problem[] }> {
  const read = await Promise.all(languages.map((language) => readData(root, `content/ui/${language}.yaml`, wordsSchema)));
  const problems = read.flatMap((result) => result.problems);
  if (read.some((result) => !result.data)) return { problems };
  return {
    data: Object.fromEntries(languages.map((language, index) => [language, read[index]?.data])) as unknown as Localised<Words>,
    problems,
  };
}

function missingFile(file: string): Problem {
  return {
    ...wholeFile,
    file,
    severity: 'error',
    rule: 'course-data',
    found: 'The file is missing.',
    expected: 'A file with this name.',
    remedy: 'Restore it from the last version.',
  };
}
