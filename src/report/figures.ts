import type { Content } from '../model/content.ts';
import { isOfKind } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { readabilityOf, type ModuleReadability } from '../readability/readability-of.ts';
import { statusRows, type StatusRow } from '../translation/status.ts';
import type { Figures, ModuleFigures } from './report.ts';

/** The numbers of all content: minutes, words, readability and how the languages stand to each other. */
export function figuresOf(content: Content, problems: readonly Problem[]): Figures {
  const standings = statusRows(content.pairings, ({ source }) => folderOf(source.key));
  const modules = readabilityOf(content, 'participants').map((module) => moduleFigures(module, content, standings));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors, modules };
}

function moduleFigures(
  { folder, language, counts, scores }: ModuleReadability,
  { documents }: Content,
  standings: readonly StatusRow[],
): ModuleFigures {
  const own = documents.filter((document) => document.language === language && folderOf(document.key) === folder);
  const minutes = own.reduce((sum, document) => sum + (isOfKind(document, 'activity') ? document.frontmatter.minutes : 0), 0);
  const standing = standings.find((row) => row.name === folder && row.language === language);
  return {
    folder,
    language,
    minutes,
    words: counts.words,
    readability: scores.map(({ formula, value, reached }) => ({ name: formula.name, value: Math.round(value), reached })),
    outOfStep: standing?.outOfStep ?? 0,
    untranslated: standing?.untranslated ?? 0,
    neverAccepted: standing?.neverAccepted ?? 0,
  };
}

function folderOf(key: string): string {
  return key.split('/')[0] ?? key;
}
