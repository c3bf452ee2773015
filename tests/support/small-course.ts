import type { Content } from '../../src/model/content.ts';
import type { Document, Fact, Term } from '../../src/model/course.ts';
import { fileOfText, siteFolders } from '../../src/model/content-files.ts';
import type { FileKind } from '../../src/model/frontmatter.ts';
import { eachLanguage, type Language } from '../../src/model/languages.ts';
import { noMemory } from '../../src/model/memory.ts';
import { authorLines } from '../../src/read/author-lines.ts';
import { readContent } from '../../src/read/read-content.ts';
import { pairFiles } from '../../src/translation/file-pairs.ts';
import { readDocument, type DocumentResult } from '../../src/read/read-document.ts';

/** Right frontmatter for each kind of file. */
export const frontmatter: { readonly [K in FileKind]: string } = {
  module: `title: "Ein Modul"
slug: ein-modul
summary: Ein Satz.
objectives: ["Ich kann etwas."]
audience: Alle.
minutes: 10
splitAfter: 5
focus: knowledge
keywords: [Verein]
version: "1.0.0"
updated: "2026-11-22"`,
  activity: `title: "Die Organe"
slug: die-organe
minutes: 10
phase: work
method: Input
socialForm: Plenum
materials: []
goal: Ein Satz.`,
  worksheet: `title: "Eine Satzung lesen"
slug: eine-satzung-lesen
number: "2.1"`,
  quiz: `title: "Quiz"`,
  page: `title: "Kontakt"
slug: kontakt
summary: Ein Satz.
menu: service
order: 1
updated: "2026-11-22"`,
  news: `title: "Erstes Treffen"
slug: erstes-treffen
summary: Ein Satz.
kind: event
date: "2026-11-22"
place: Rathaus
updated: "2026-11-22"`,
};

const names: { readonly [K in FileKind]: string } = {
  module: 'module',
  activity: '02-bodies',
  worksheet: 'worksheets/01-reading-statutes',
  quiz: 'quiz',
  page: 'contact',
  news: 'first-meeting',
};

/** Reads a text as a content file of the folder `02-association`, with right frontmatter unless it brings its own. */
export function readText<K extends FileKind = 'activity'>(
  text: string,
  kind = 'activity' as K,
  language: Language = 'de',
): DocumentResult<K> {
  const key = `${folderOf(kind)}/${names[kind]}`;
  const whole = text.startsWith('---') ? text : `---\n${frontmatter[kind]}\n---\n\n${text}`;
  return readDocument(
    { kind, language, file: fileOfText(key, language), key, text: whole },
    { foreign: { de: 'en', en: 'de' }, email: 'redaktion@mit-module.example' },
  );
}

function folderOf(kind: FileKind): string {
  return kind === 'page' || kind === 'news' ? siteFolders[kind] : '02-association';
}

/** A text that reads without a problem, as a document. */
export function documentOf<K extends FileKind = 'activity'>(
  text: string,
  kind = 'activity' as K,
  language: Language = 'de',
): Document<K> {
  const { document, problems } = readText(text, kind, language);
  if (!document || problems.length > 0) throw new Error(`The text of a test has problems: ${JSON.stringify(problems)}`);
  return document;
}

/** One fact and one glossary word, for texts that name them. */
export const board: Fact = {
  id: 'board',
  label: eachLanguage(() => 'Vorstand'),
  value: { de: 'der Vorstand', en: 'the board' },
  source: '§ 26 BGB',
  checked: '2026-08-19',
  status: 'verified',
  reviewBy: '2027-08-31',
};

export const boardTerm: Term = {
  id: 'board',
  de: 'Vorstand',
  en: 'board',
  definition: { de: 'Personen, die den Verein leiten.', en: 'People who run the association.' },
};

const { content: own } = await readContent(process.cwd());

/** Content that holds the given documents and otherwise the real settings and words of the project. */
export function contentOf(documents: readonly Document[], more: Partial<Content> = {}): Content {
  if (!own) throw new Error('The project’s own content/ cannot be read.');
  return {
    ...own,
    facts: [board],
    glossary: [boardTerm],
    credits: [],
    images: [],
    unread: [],
    dataTexts: [],
    texts: documents,
    reference: { examples: [] },
    lines: authorLines(documents, [], noMemory),
    translations: new Map(),
    pairings: pairFiles(documents, more.translations ?? new Map()),
    documents,
    ...more,
  };
}
