import { z } from 'zod';
import { changeSchema, changesFile } from '../model/changes.ts';
import type { Content, DataText } from '../model/content.ts';
import { creditSchema, factSchema, settingsSchema, termSchema, type Settings } from '../model/course.ts';
import { eachLanguage, languages, type Language, type Localised } from '../model/languages.ts';
import { errorsIn, wholeFile, type Problem } from '../model/problem.ts';
import { styleSchema } from '../model/style.ts';
import { wordsSchema, type Words } from '../model/words.ts';
import { pairFiles } from '../translation/file-pairs.ts';
import { authorLines } from './author-lines.ts';
import { noMemory, remembered, rememberedOf, type Memory } from '../model/memory.ts';
import type { ReadingRules } from './read-document.ts';
import { readFiles, type SourceFile } from './read-files.ts';
import { readTexts } from './read-texts.ts';
import { readTranslations } from './read-translations.ts';
import { readYaml } from './read-yaml.ts';
import { textOf } from './text-of.ts';

/** What could be read of the content, and everything that kept the rest from being read. */
export interface ContentResult {
  /** Missing when a file that all others need, such as `content/course.yaml`, cannot be read. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

/**
 * Reads all of the authors' files below a project's root: `content/` and the module folders.
 * Never throws for what an author wrote.
 *
 * @param memory what was read before, so that only new texts are read
 */
export async function readContent(root: string, memory: Memory = noMemory): Promise<ContentResult> {
  const { files, problems } = await readFiles(root, memory);
  const result = await contentOf(files, memory);
  return { ...result, problems: [...problems, ...result.problems] };
}

/** Makes content of files, wherever they come from. */
export async function contentOf(files: readonly SourceFile[], memory: Memory = noMemory): Promise<ContentResult> {
  const readData = <S extends z.ZodType>(path: string, schema: S): Data<z.output<S>> => readDataFile(files, path, schema, memory);
  const settings = readData('content/course.yaml', settingsSchema);
  const facts = readData('content/facts.yaml', z.array(factSchema));
  const glossary = readData('content/glossary.yaml', z.array(termSchema));
  const credits = readData('content/credits.yaml', z.array(creditSchema));
  const changes = readData(changesFile, z.array(changeSchema));
  const style = readData('content/style.yaml', styleSchema);
  const words = readWords((language) => readData(`content/ui/${language}.yaml`, wordsSchema));
  // Texts are read even where facts or glossary are broken, so that all problems are told at once.
  const texts = settings.data && words.data ? await readTexts(files, rulesOf(settings.data, words.data), memory) : undefined;
  const record = readTranslations(files, memory);
  const problems = [settings, facts, glossary, credits, changes, style, words, texts, record].flatMap(
    (part) => part?.problems ?? [],
  );
  if (!settings.data || !facts.data || !glossary.data || !credits.data || !changes.data || !style.data || !words.data || !texts)
    return { problems };
  const { documents, images, unread } = texts;
  const dataTexts = [settings, facts, glossary, credits, changes, words, texts].flatMap((part) => part.texts);
  const data = {
    settings: settings.data,
    facts: facts.data,
    glossary: glossary.data,
    credits: credits.data,
    changes: changes.data,
    style: style.data,
    words: words.data,
  };
  const { translations } = record;
  // What could not be read of a text would look as if it had been removed from this language.
  const broken = new Set(texts.problems.map(({ file }) => file));
  const pairings = pairFiles(
    documents.filter(({ file }) => !broken.has(file)),
    translations,
    memory,
  );
  return {
    content: {
      ...data,
      documents,
      images,
      unread,
      dataTexts,
      lines: authorLines(documents, dataTexts, memory),
      translations,
      pairings,
    },
    problems,
  };
}

function rulesOf(settings: Settings, words: Localised<Words>): ReadingRules {
  return { foreign: eachLanguage((language) => words[language]['language.foreign']), email: settings.contact.email };
}

interface Data<T> {
  readonly data?: T;
  readonly texts: readonly DataText[];
  readonly problems: readonly Problem[];
}

/** Reads one YAML file of `content/`. */
function readDataFile<S extends z.ZodType>(
  files: readonly SourceFile[],
  path: string,
  schema: S,
  memory: Memory,
): Data<z.output<S>> {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) return { problems: [missingFile(path)], texts: [] };
  return rememberedOf(memory, `data ${path}`, [file], () => dataOf(file, schema, memory));
}

function dataOf<S extends z.ZodType>(file: SourceFile, schema: S, memory: Memory): Data<z.output<S>> {
  const { path } = file;
  if (!file.bytes) return { problems: [], texts: [] }; // told where the files are read
  const decoded = textOf(file.bytes);
  if ('finding' in decoded) return { problems: errorsIn(path, [decoded.finding]), texts: [] };
  return remembered(memory, [path, decoded.text], () => {
    const read = readYaml(decoded.text, schema, 'course-data');
    if ('findings' in read) return { problems: errorsIn(path, read.findings), texts: [] };
    return { data: read.data, texts: read.texts.map((text) => ({ ...text, file: path })), problems: [] };
  });
}

function readWords(readIn: (language: Language) => Data<Words>): Data<Localised<Words>> {
  const read = eachLanguage(readIn);
  const problems = languages.flatMap((language) => read[language].problems);
  const texts = languages.flatMap((language) => read[language].texts);
  if (languages.some((language) => !read[language].data)) return { problems, texts };
  return { data: eachLanguage((language) => read[language].data as Words), problems, texts };
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
