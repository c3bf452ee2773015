import type { PlannedModule } from '../model/course.ts';
import { eachLanguage, type Localised } from '../model/languages.ts';
import { fill } from '../model/words.ts';
import { withModule, type NewPlan } from './course-text.ts';
import { textAt, type FileChange, type Outcome, type Project } from './file-change.ts';
import { fileNameFor, slugFor, startedFiles, stepMinutesFor, twoDigits } from './starter.ts';
import { fewestMinutes, isNamed, isWritten, minutesProblem } from './wishes.ts';

/** What an author wants of a module that is not planned yet. */
export interface ModuleWishes {
  readonly titles: Localised;
  readonly focus: PlannedModule['focus'];
  /** The minutes of its activities, one number for each. */
  readonly activities: readonly number[];
}

/** A module that is planned in `content/course.yaml`, with all its files. */
export function plannedModule(project: Project, name: string, date: string): Outcome {
  const { content } = project;
  const plan = content.settings.modules.find((module) => isNamed(module, name));
  if (!plan) return { refused: `There is no module "${name}" in content/course.yaml. ${waiting(project)}` };
  if (isWritten(content, plan)) return { refused: `${plan.folder} is written. ${waiting(project)}` };
  const problem = plan.activities.map(minutesProblem).find((found) => found !== undefined);
  if (problem !== undefined) return { refused: `${problem} Change "activities" of ${plan.folder} in content/course.yaml.` };
  return { changes: moduleFiles(project, { ...plan, titles: plan.title, slugs: plan.slug }, date) };
}

/** A module that is planned and written at once. */
export function additionalModule(project: Project, { titles, focus, activities }: ModuleWishes, date: string): Outcome {
  const { settings, words } = project.content;
  const number = 1 + Math.max(0, ...settings.modules.map((module) => module.number));
  const slugs = eachLanguage((language) => slugFor(titles[language]));
  const problem = moduleProblem(project, slugs, activities);
  if (problem !== undefined) return { refused: problem };
  const folder = `${twoDigits(number)}-${fileNameFor(titles)}`;
  const teasers = eachLanguage((language) => `${words[language]['draft.mark']} ${words[language]['draft.teaser']}`);
  const plan: NewPlan = { folder, number, focus, titles, teasers, slugs, activities };
  const course = { path: 'content/course.yaml', text: withModule(textAt(project, 'content/course.yaml'), settings, plan) };
  return { changes: [course, ...moduleFiles(project, plan, date)] };
}

function moduleProblem({ content }: Project, slugs: Localised, activities: readonly number[]): string | undefined {
  if (Object.values(slugs).includes('')) return 'A title is empty, or has no letters.';
  const same = content.settings.modules.find(({ slug }) =>
    Object.entries(slugs).some(([language, own]) => slug[language as keyof Localised] === own),
  );
  if (same) return `${same.folder} has this address already. Choose another title.`;
  if (activities.length < 2)
    return `A module has two activities at least. Write the minutes of each, such as 15,30,45; the shortest has ${fewestMinutes}.`;
  return activities.map(minutesProblem).find((found) => found !== undefined);
}

/** The modules that are planned and not yet written. */
export function unwrittenModules(content: Project['content']): readonly PlannedModule[] {
  return content.settings.modules.filter((plan) => !isWritten(content, plan));
}

function waiting({ content }: Project): string {
  const open = unwrittenModules(content);
  if (open.length === 0) return 'All planned modules are written: give titles and minutes, and another one is planned.';
  return `These are planned and not yet written: ${open.map(({ folder }) => folder).join(', ')}.`;
}

type Plan = Pick<NewPlan, 'folder' | 'number' | 'focus' | 'titles' | 'slugs' | 'activities'>;

function moduleFiles(project: Project, plan: Plan, date: string): readonly FileChange[] {
  const { words } = project.content;
  const { folder, titles, slugs, focus, activities } = plan;
  const minutes = activities.reduce((sum, value) => sum + value, 0);
  const partTitle = (number: number): Localised => eachLanguage((language) => fill(words[language]['pdf.part'], { number }));
  const sheet = eachLanguage((language) => fill(words[language]['worksheet.number'], { number: 1 }));
  return [
    ...startedFiles(project, 'module', `${folder}/module`, (language) => ({
      title: titles[language],
      slug: slugs[language],
      minutes,
      split: splitAfter(activities),
      focus,
      date,
    })),
    ...activities.flatMap((own, index) => {
      const part = partTitle(index + 1);
      return startedFiles(project, 'activity', `${folder}/${twoDigits(index + 1)}-${fileNameFor(part)}`, (language) => ({
        title: part[language],
        slug: slugFor(part[language]),
        minutes: own,
        phase: phaseOf(index, activities.length),
        ...stepMinutesFor(own),
      }));
    }),
    ...startedFiles(project, 'worksheet', `${folder}/worksheets/01-${fileNameFor(sheet)}`, (language) => ({
      title: sheet[language],
      slug: slugFor(sheet[language]),
      number: `${plan.number}.1`,
    })),
    ...startedFiles(project, 'quiz', `${folder}/quiz`, () => ({})),
  ];
}

function phaseOf(index: number, count: number): string {
  if (index === 0) return 'start';
  return index === count - 1 ? 'closing' : 'work';
}

/** The end of an activity that lies nearest to the middle. */
function splitAfter(activities: readonly number[]): number {
  let sum = 0;
  const ends = activities.map((minutes) => (sum += minutes)).slice(0, -1);
  return ends.reduce((best, end) => (Math.abs(end - sum / 2) < Math.abs(best - sum / 2) ? end : best), ends[0] ?? sum);
}
