import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { languages, type Language } from '../model/languages.ts';
import { inEachText, noMemory, type Memory } from '../model/memory.ts';
import { reaches, type Formula, type TextKind } from './formulas.ts';
import { addCounts, averagesOf, countText, weighWord, type Counts } from './measure.ts';
import type { Readers } from './passages.ts';
import { readingLanguages } from './reading-languages.ts';
import { remembered } from './remembered.ts';
import { passageReader, runningText, type ReadSentence } from './running-text.ts';

/** What one formula says of a text. */
export interface Score {
  readonly formula: Formula;
  /** With glossary words not weighed: what the target is for. */
  readonly value: number;
  readonly valueWithTerms: number;
  readonly target: number;
  readonly reached: boolean;
}

/** A text that was measured. */
export interface Measured {
  readonly counts: Counts;
  /** Empty where there is no text or no formula for its language. */
  readonly scores: readonly Score[];
}

export interface FileReadability extends Measured {
  readonly document: Document;
  readonly sentences: () => readonly ReadSentence[];
}

/** A module in one language: its files and all of them together. */
export interface ModuleReadability extends Measured {
  readonly folder: string;
  readonly language: Language;
  readonly files: readonly FileReadability[];
}

/**
 * Measures what one group of readers gets of every file and every module.
 *
 * @param memory what was counted before, so that only new texts are read
 */
export function readabilityOf(content: Content, readers: Readers, memory = noMemory): readonly ModuleReadability[] {
  return languages.flatMap((language) => {
    const files = filesIn(content, language, readers, memory);
    const folders = [...new Set(files.map(({ document }) => folderOf(document)))];
    return folders.map((folder) => {
      const own = files.filter(({ document }) => folderOf(document) === folder);
      return { folder, language, files: own, ...measured(addCounts(own.map(({ counts }) => counts)), 'text', language) };
    });
  });
}

function filesIn(content: Content, language: Language, readers: Readers, memory: Memory): readonly FileReadability[] {
  const { facts, glossary } = content;
  const read = passageReader(content, language);
  const weigh = remembered((word) => weighWord(word, readingLanguages[language].countSyllables));
  return inEachText(
    content.documents.filter((document) => document.language === language),
    { memory, who: `readability for ${readers}`, against: [facts, glossary] },
    (document) => countText(runningText(document, readers, read), weigh),
  ).map(({ document, found }) => ({
    document,
    sentences: () => runningText(document, readers, read),
    ...measured(found, document.kind === 'worksheet' ? 'worksheet' : 'text', language),
  }));
}

function measured(counts: Counts, kind: TextKind, language: Language): Measured {
  const { formulas } = readingLanguages[language];
  return { counts, scores: counts.withoutTerms.words === 0 ? [] : formulas.map((formula) => scoreOf(formula, counts, kind)) };
}

function scoreOf(formula: Formula, counts: Counts, kind: TextKind): Score {
  const value = formula.value(averagesOf(counts, 'withoutTerms'));
  const valueWithTerms = formula.value(averagesOf(counts, 'all'));
  const target = formula.target[kind];
  const enough = formula.targetWithTerms === undefined || reaches(formula, valueWithTerms, formula.targetWithTerms);
  return { formula, value, valueWithTerms, target, reached: reaches(formula, value, target) && enough };
}

function folderOf({ key }: Document): string {
  return key.split('/')[0] ?? key;
}
