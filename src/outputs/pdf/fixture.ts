import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  creditSchema,
  settingsSchema,
  type Course,
  type Credit,
  type Document,
  type Fact,
  type Term,
} from '../../model/course.ts';
import type { FileKind } from '../../model/frontmatter.ts';
import { eachLanguage, type Language } from '../../model/languages.ts';
import { wordsSchema } from '../../model/words.ts';
import { readDocument } from '../../read/read-document.ts';
import { readPrintAssets, type PrintAssets } from '../../read/read-print-assets.ts';
import { readYaml } from '../../read/read-yaml.ts';
import { activityText, moduleText, quizText, worksheetText } from './fixture-texts.ts';

/** Letters and signs that writers like to spoil. */
export const hardText = 'Straße „Zitat“ ‚halb‘ – § 5 € ½ 5 kg # @ $ * _ \\ <';

const usualTexts = { module: moduleText, activity: activityText, worksheet: worksheetText, quiz: quizText };

/**
 * A course of one small module in which every component of the vocabulary stands, for tests.
 *
 * @param texts other texts in the place of the usual ones
 */
export async function fixtureCourse(texts: Partial<typeof usualTexts> = {}): Promise<Course> {
  const settings = await readData('content/course.yaml', settingsSchema);
  const credits = await readData('content/credits.yaml', z.array(creditSchema));
  const [de, en] = [await readData('content/ui/de.yaml', wordsSchema), await readData('content/ui/en.yaml', wordsSchema)];
  const [plan] = settings.modules;
  if (!plan) throw new Error('There is no module in content/course.yaml.');
  return {
    settings,
    words: { de, en },
    credits: [...credits, credit],
    changes: [],
    facts: new Map([[fact.id, fact]]),
    glossary: new Map([[term.id, term]]),
    modules: [
      {
        plan: { ...plan, folder: '99-test', number: 2 },
        in: eachLanguage((language) => version(language, { ...usualTexts, ...texts })),
      },
    ],
    pages: [],
    news: [],
  };
}

const fact: Fact = {
  id: 'fee',
  label: { de: 'Gebühr', en: 'Fee' },
  value: { de: '75 Euro', en: '75 euros' },
  source: '§ 999 BGB',
  checked: '2026-08-19',
  status: 'unverified',
  reviewBy: '2027-08-31',
};

const term: Term = { id: 'body', de: 'Organ', en: 'body', definition: { de: 'Teil mit Aufgabe.', en: 'A part with a task.' } };

const credit: Credit = {
  file: '99-test/images/dots.svg',
  title: { de: 'Punktbild', en: 'Dots' },
  author: { de: 'Team', en: 'Team' },
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  source: { de: 'eigen', en: 'own' },
  changes: { de: 'keine', en: 'none' },
};

async function readData<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S>> {
  const read = readYaml(await readFile(file, 'utf8'), schema, 'course-data');
  if ('findings' in read) throw new Error(JSON.stringify(read.findings, null, 2));
  return read.data;
}

/** Fonts and template from the disk, and the drawing of the fixture. */
export async function fixtureAssets(): Promise<PrintAssets> {
  const assets = await readPrintAssets(process.cwd());
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 100" font-family="Atkinson Hyperlegible Next"><circle cx="50" cy="50" r="40" fill="#1b4b82"/><text x="120" y="50" font-size="14">Kreis</text></svg>';
  const images = eachLanguage(
    (language) => [`modules-${language}/99-test/images/dots.svg`, new TextEncoder().encode(drawing)] as const,
  );
  return { ...assets, images: new Map(Object.values(images)) };
}

/** Reads a text as if it lay in a module's folder; a mistake in it is a mistake of the test. */
export function fixtureDocument<K extends FileKind>(kind: K, language: Language, name: string, text: string): Document<K> {
  const key = `99-test/${name}`;
  const rules = { foreign: { de: 'en', en: 'de' }, email: 'redaktion@mit-module.example' } as const;
  const { document, problems } = readDocument({ kind, language, file: `modules-${language}/${key}.mdx`, key, text }, rules);
  if (!document || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return document;
}

function version(language: Language, texts: typeof usualTexts) {
  return {
    module: fixtureDocument('module', language, 'module', texts.module(language)),
    activities: [fixtureDocument('activity', language, '01-first', texts.activity(language))],
    worksheets: [fixtureDocument('worksheet', language, 'worksheets/01-sheet', texts.worksheet(language))],
    quiz: fixtureDocument('quiz', language, 'quiz', texts.quiz(language)),
  };
}
