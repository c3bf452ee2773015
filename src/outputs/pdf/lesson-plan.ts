import type { Document } from '../../model/course.ts';
import { stepStarts } from '../../model/step-starts.ts';
import { linesOf, plainText, walkBlocks } from '../../model/walk.ts';
import { fill, type Words } from '../../model/words.ts';
import { formatClock } from '../../model/format.ts';
import { partAt } from './handout-data.ts';
import type { PrintLine } from './print-nodes.ts';
import { printText } from './print-text.ts';
import type { Schedule } from './schedule.ts';

/** One row of the lesson plan. */
export interface PlanRow {
  /** „0:10–0:35“. */
  readonly time: string;
  readonly minutes: number;
  readonly title: PrintLine;
  readonly goal: PrintLine;
  readonly method: PrintLine;
  readonly form: PrintLine;
  readonly materials: readonly PrintLine[];
  /** The materials with all that has to be known of them. */
  readonly allMaterials: readonly PrintLine[];
  readonly note: PrintLine;
  /** The steps of the trainer's script. */
  readonly steps: readonly PlanStep[];
  /** What may be left out when time is short, each in one sentence. */
  readonly cuts: readonly PrintLine[];
  /** Whether the break comes after it. */
  readonly breakAfter: boolean;
}

export interface PlanStep {
  /** „0:10“. */
  readonly time: string;
  readonly title: PrintLine;
  readonly minutes: string;
}

/** The lesson plan of a module, counted from its first minute. */
export function lessonPlan(activities: readonly Document<'activity'>[], schedule: Schedule, words: Words): readonly PlanRow[] {
  const beforeBreak = schedule.parts.findIndex(({ to }) => to >= schedule.breakAfter);
  return activities.map((activity, index) => {
    const { from, to, minutes } = partAt(schedule, index);
    const { title, goal, method, socialForm, materials } = activity.frontmatter;
    const time = `${formatClock(from)}–${formatClock(to)}`;
    const breakAfter = index === beforeBreak && index < activities.length - 1;
    return {
      time,
      minutes,
      title: printText(title),
      goal: printText(goal),
      method: printText(method),
      form: printText(socialForm),
      materials: materials.map((material) => printText(shortened(material))),
      allMaterials: materials.map(printText),
      note: printText(noteOf(activity, words)),
      steps: stepStarts(activity).map(({ step, start }) => ({
        time: formatClock(from + start),
        title: printText(step.props.title),
        minutes: fill(words['activity.minutesShort'], { minutes: step.props.minutes }),
      })),
      cuts: cutsOf(activity),
      breakAfter,
    };
  });
}

/** What the script says may be left out. */
function cutsOf(activity: Document): readonly PrintLine[] {
  const notes = [...walkBlocks(activity.body)].filter(
    (block) => block.type === 'component' && block.name === 'TrainerNote' && block.props.kind === 'cut',
  );
  const lines = [...walkBlocks(notes)].flatMap(linesOf).map((line) => plainText(line).trim());
  return lines.filter((line) => line !== '').map((line) => printText(firstSentence(line)));
}

/** What to cut, without the question before it and the reasons behind it: the script has all of that. */
function firstSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?]) /);
  return sentences.find((sentence) => !sentence.endsWith('?')) ?? text;
}

/** What stands before the first comma, colon or bracket; one between quotation marks, or inside a number, is no end. */
const untilDetails = /^(?:„[^“]*“|“[^”]*”|[,:](?=\S)|[^,:(])+/u;

/** The name of a material without its details; these stand at the head of the activity. */
export function shortened(material: string): string {
  return untilDetails.exec(material)?.[0].trim() || material;
}

/** What the trainer's text offers besides: something to cut, and variants. */
function noteOf(activity: Document, words: Words): string {
  const components = [...walkBlocks(activity.body)].filter((block) => block.type === 'component');
  const canCut = components.some((block) => block.name === 'TrainerNote' && block.props.kind === 'cut');
  const variants = components.flatMap((block) => (block.name === 'Variant' ? [block.props.for] : []));
  const list = [...new Set(variants)].join(', ');
  return [
    ...(canCut ? [words['pdf.plan.canCut']] : []),
    ...(list === '' ? [] : [fill(words['pdf.plan.variants'], { list })]),
  ].join('; ');
}
