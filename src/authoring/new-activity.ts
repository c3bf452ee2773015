import { languages, type Localised } from '../model/languages.ts';
import { moduleFolderOf } from '../model/content-files.ts';
import { withMinutes } from './course-text.ts';
import { textAt, type FileChange, type Outcome, type Project } from './file-change.ts';
import { renumbered } from './renumber.ts';
import { fileNameFor, slugFor, startedFiles, stepMinutesFor, twoDigits } from './starter.ts';
import { minutesProblem, noSuchModule, textsOfKind, titleProblem, writtenModule } from './wishes.ts';

/** What an author wants of a new activity. */
export interface ActivityWishes {
  /** Number or folder of the module. */
  readonly module: string;
  readonly titles: Localised;
  readonly minutes: number;
  /** Its number in the module; the activities from there on get the next one. Without it: the last one. */
  readonly at?: number | undefined;
}

/** A new activity; the minutes of module and course grow with it. */
export function newActivity(project: Project, { module: name, titles, minutes, at }: ActivityWishes): Outcome {
  const { content } = project;
  const module = writtenModule(content, name);
  if (!module) return { refused: noSuchModule(content, name) };
  const activities = textsOfKind(content, module.folder, languages[0], 'activity');
  const number = at ?? activities.length + 1;
  const problem =
    titleProblem(content, module.folder, titles) ?? minutesProblem(minutes) ?? placeProblem(number, activities.length);
  if (problem !== undefined) return { refused: problem };
  const before = activities.map(({ frontmatter }) => frontmatter.minutes);
  const after = before.toSpliced(number - 1, 0, minutes);
  const later = activities.slice(number - 1).map(({ key }) => [key, nextKey(key)] as const);
  const moved = renumbered(project, new Map(later.toReversed()));
  const texts = new Map([
    ...project.texts,
    ...moved.flatMap((change) => ('text' in change ? [[change.path, change.text] as const] : [])),
  ]);
  const changes = [
    ...moved,
    ...startedFiles(project, 'activity', `${module.folder}/${twoDigits(number)}-${fileNameFor(titles)}`, (language) => ({
      title: titles[language],
      slug: slugFor(titles[language]),
      minutes,
      phase: 'work',
      ...stepMinutesFor(minutes),
    })),
    ...withModuleMinutes({ content, texts }, module.folder, after, number),
    {
      path: 'content/course.yaml',
      text: withMinutes(textAt(project, 'content/course.yaml'), content.settings, module.folder, after),
    },
  ];
  return { changes };
}

function placeProblem(number: number, count: number): string | undefined {
  if (Number.isInteger(number) && number >= 1 && number <= count + 1) return undefined;
  return `The module has ${count} activities: a new one can be number 1 to ${count + 1}.`;
}

/** The key of an activity with the next number. */
function nextKey(key: string): string {
  return key.replace(/\/(\d{2})-/, (_, number: string) => `/${twoDigits(Number(number) + 1)}-`);
}

/** The pages of the module with its new minutes. The two evenings are divided where they were, behind the same activity. */
function withModuleMinutes(project: Project, folder: string, minutes: readonly number[], number: number): readonly FileChange[] {
  const added = minutes[number - 1] ?? 0;
  const startsAt = minutes.slice(0, number - 1).reduce((sum, value) => sum + value, 0);
  return languages.flatMap((language) => {
    const path = `${moduleFolderOf(language)}/${folder}/module.mdx`;
    const [module] = textsOfKind(project.content, folder, language, 'module');
    if (!module) return [];
    const { splitAfter } = module.frontmatter;
    const text = textAt(project, path)
      .replace(/^minutes: \d+$/m, `minutes: ${minutes.reduce((sum, value) => sum + value, 0)}`)
      .replace(/^splitAfter: \d+$/m, `splitAfter: ${startsAt < splitAfter ? splitAfter + added : splitAfter}`);
    return [{ path, text }];
  });
}
