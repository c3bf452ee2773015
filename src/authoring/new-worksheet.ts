import { languages, type Localised } from '../model/languages.ts';
import type { Outcome, Project } from './file-change.ts';
import { fileNameFor, slugFor, startedFiles, twoDigits } from './starter.ts';
import { noSuchModule, textsOfKind, titleProblem, writtenModule } from './wishes.ts';

/** What an author wants of a new worksheet. */
export interface WorksheetWishes {
  /** Number or folder of the module. */
  readonly module: string;
  readonly titles: Localised;
}

/** A new worksheet, behind those of its module. */
export function newWorksheet(project: Project, { module: name, titles }: WorksheetWishes): Outcome {
  const { content } = project;
  const module = writtenModule(content, name);
  if (!module) return { refused: noSuchModule(content, name) };
  const problem = titleProblem(content, module.folder, titles);
  if (problem !== undefined) return { refused: problem };
  const sheets = textsOfKind(content, module.folder, languages[0], 'worksheet');
  const number = 1 + Math.max(0, ...sheets.map(({ frontmatter }) => Number(frontmatter.number.split('.')[1])));
  const key = `${module.folder}/worksheets/${twoDigits(number)}-${fileNameFor(titles)}`;
  const changes = startedFiles(project, 'worksheet', key, (language) => ({
    title: titles[language],
    slug: slugFor(titles[language]),
    number: `${module.number}.${number}`,
  }));
  return { changes };
}
