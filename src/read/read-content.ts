import { z } from 'zod';
import { changeSchema, changesFile } from '../model/changes.ts';
import type { Content } from '../model/content.ts';
import { creditSchema, factSchema, termSchema, type Settings } from '../model/course.ts';
import { eachLanguage, type Localised } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { styleSchema } from '../model/style.ts';
import type { Words } from '../model/words.ts';
import { pairFiles } from '../translation/file-pairs.ts';
import { authorLines } from './author-lines.ts';
import { noMemory, type Memory } from '../model/memory.ts';
import { readDataFile, type Data } from './read-data-file.ts';
import type { ReadingRules } from './read-document.ts';
import { readFiles, type SourceFile } from './read-files.ts';
import { missingInReference, readReference } from './read-reference.ts';
import { settingsOf } from './read-settings.ts';
import { readTexts } from './read-texts.ts';
import { readTranslations } from './read-translations.ts';

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
  return { ...result, problems: [...problems, ...result.problems, ...missingInReference(files)] };
}

/** Makes content of files, wherever they come from. */
export async function contentOf(files: readonly SourceFile[], memory: Memory = noMemory): Promise<ContentResult> {
  const readData = <S extends z.ZodType>(path: string, schema: S): Data<z.output<S>> => readDataFile(files, path, schema, memory);
  const { settings, words } = settingsOf(files, memory);
  const facts = readData('content/facts.yaml', z.array(factSchema));
  const glossary = readData('content/glossary.yaml', z.array(termSchema));
  const credits = readData('content/credits.yaml', z.array(creditSchema));
  const changes = readData(changesFile, z.array(changeSchema));
  const style = readData('content/style.yaml', styleSchema);
  // Texts are read even where facts or glossary are broken, so that all problems are told at once.
  const rules = settings.data && words.data ? rulesOf(settings.data, words.data) : undefined;
  const texts = rules ? await readTexts(files, rules, memory) : undefined;
  const { names, examples, ...named } = readReference(files, rules, memory);
  const record = readTranslations(files, memory);
  const problems = [settings, facts, glossary, credits, changes, style, words, texts, named, record].flatMap(
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
  const all = [...documents, ...examples];
  const lines = authorLines(all, [...dataTexts, ...named.texts], memory);
  const reference = { names, examples };
  const parts = { documents, texts: all, reference, images, unread, dataTexts, lines, translations, pairings };
  return { content: { ...data, ...parts }, problems };
}

function rulesOf(settings: Settings, words: Localised<Words>): ReadingRules {
  return { foreign: eachLanguage((language) => words[language]['language.foreign']), email: settings.contact.email };
}
