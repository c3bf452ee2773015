import { join } from 'node:path';
import { z } from 'zod';
import type { Content } from '../model/content.ts';
import { creditSchema, factSchema, settingsSchema, termSchema, type Settings } from '../model/course.ts';
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
  const modules = settings.data && words.data ? await readAllModules(root, settings.data, words.data) : [];
  const problems = [settings, facts, glossary, credits, words, ...modules].flatMap((part) => part.problems);
  if (!settings.data || !facts.data || !glossary.data || !credits.data || !words.data) return { problems };
  const content = {
    settings: settings.data,
    words: words.data,
    facts: facts.data,
    glossary: glossary.data,
    credits: credits.data,
    documents: modules.flatMap((part) => part.documents),
    images: modules.flatMap((part) => part.images),
  };
  return { content, problems };
}

/** Reads the modules of all languages, even where facts or glossary are broken, so that all problems are told at once. */
function readAllModules(root: string, settings: Settings, words: Localised<Words>) {
  const rules = { foreign: eachLanguage((language) => words[language]['language.foreign']), email: settings.contact.email };
  return Promise.all(languages.map((language) => readModules(root, language, rules)));
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
