import type { Document } from '../../model/course.ts';
import { walkBlocks } from '../../model/walk.ts';
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
  readonly note: PrintLine;
  /** Whether the break comes after it. */
  readonly breakAfter: boolean;
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
      note: printText(noteOf(activity, words)),
      breakAfter,
    };
  });
}

/** The name of a material without its details; these stand at the head of the activity. */
function shortened(material: string): string {
  return material.split(/[,:(]/)[0]?.trim() || material;
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
