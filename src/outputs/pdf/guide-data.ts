import type { Course, Document, Fact } from '../../model/course.ts';
import type { Block, Heading } from '../../model/nodes.ts';
import { materialsOf } from '../../model/used.ts';
import { fill, type Words } from '../../model/words.ts';
import { formatClock } from '../../model/format.ts';
import type { ContextOf } from './contexts-for.ts';
import { groupParticipantText } from './group-participant-text.ts';
import { partAt } from './handout-data.ts';
import { lessonPlan, shortened, type PlanRow } from './lesson-plan.ts';
import type { Job } from './plan.ts';
import { printBlocks } from './print-blocks.ts';
import type { PrintContext } from './print-context.ts';
import { printLine } from './print-inlines.ts';
import { remarkOn, sourceLine } from './print-laws.ts';
import type { PrintBlock, PrintLine } from './print-nodes.ts';
import { printText } from './print-text.ts';
import type { Part, Schedule } from './schedule.ts';
import { usedFacts, type ShownText } from './used.ts';

/** What only the trainer guide has. */
export interface GuideData {
  readonly overview: Overview;
  readonly plan: readonly PlanRow[];
  /** The body of `module.mdx`, one section for each heading of the second level. */
  readonly background: readonly Section[];
  readonly activities: readonly GuideActivity[];
  readonly quiz: { readonly title: string; readonly blocks: readonly PrintBlock[] } | undefined;
  readonly facts: readonly FactRow[];
}

export interface Overview {
  readonly label: string;
  readonly objectives: readonly string[];
  readonly duration: string;
  readonly group: string;
  readonly level: string;
  readonly audience: string;
  readonly materials: readonly PrintLine[];
}

export interface Section {
  readonly heading: PrintLine;
  readonly blocks: readonly PrintBlock[];
}

export interface GuideActivity {
  readonly part: Part;
  /** „0:10–0:35 · 25 Minuten“. */
  readonly time: string;
  readonly goal: PrintLine;
  readonly method: PrintLine;
  readonly form: PrintLine;
  readonly materials: readonly PrintLine[];
  readonly blocks: readonly PrintBlock[];
}

export interface FactRow {
  readonly label: PrintLine;
  readonly value: PrintLine;
  readonly source: PrintLine;
  readonly remark: string;
  readonly unverified: boolean;
}

/** The texts of a module as the guide shows them. */
export interface GuideTexts {
  readonly module: ShownText;
  readonly activities: readonly ShownText[];
  readonly worksheets: readonly ShownText[];
  readonly quiz: ShownText | undefined;
}

/** Puts together what only the trainer guide has. */
export function guideData(course: Course, job: Job, texts: GuideTexts, schedule: Schedule, contextOf: ContextOf): GuideData {
  const words = course.words[job.language];
  const { activities, module, quiz } = job.module.in[job.language];
  return {
    overview: overviewOf(course, job, words),
    plan: lessonPlan(activities, schedule, words),
    background: sectionsOf(texts.module.blocks, contextOf(module, 0)),
    activities: texts.activities.map((text, index) => activityOf(text, partAt(schedule, index), contextOf)),
    quiz: texts.quiz && quiz && { title: quiz.frontmatter.title, blocks: printBlocks(texts.quiz.blocks, contextOf(quiz, 0)) },
    facts: usedFacts(allOf(texts), course).map((fact) => factRow(fact, { job, words })),
  };
}

function allOf({ module, activities, quiz, worksheets }: GuideTexts): readonly ShownText[] {
  return [module, ...activities, ...worksheets, ...(quiz ? [quiz] : [])];
}

function overviewOf(course: Course, { module, language }: Job, words: Words): Overview {
  const { module: page } = module.in[language];
  const { minutes, objectives, audience } = page.frontmatter;
  return {
    label: fill(words['pdf.overview'], { number: module.plan.number }),
    objectives,
    duration: fill(words['module.durationValue'], { minutes, units: unitsText(minutes, words) }),
    group: fill(words['module.groupValue'], course.settings.groupSize),
    level: words['module.levelValue'],
    audience,
    materials: [...new Set(materialsOf(module.in[language]).map(shortened))].map(printText),
  };
}

/** Teaching units of 45 minutes, with one digit behind the point where they are not whole. */
function unitsText(minutes: number, words: Words): string {
  return new Intl.NumberFormat(words['language.locale'], { maximumFractionDigits: 1 }).format(minutes / 45);
}

/** Cuts a text at its headings of the second level; what stands before the first has none. */
function sectionsOf(blocks: readonly Block[], context: PrintContext): readonly Section[] {
  const groups: { heading?: Heading; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) groups.push({ heading: block, blocks: [] });
    else if (groups.length === 0) groups.push({ blocks: [block] });
    else groups.at(-1)?.blocks.push(block);
  }
  return groups.map(({ heading, blocks: inside }) => ({
    heading: heading ? printLine(heading.children, context) : [],
    blocks: printBlocks(inside, { ...context, level: 3 }),
  }));
}

function activityOf(text: ShownText, part: Part, contextOf: ContextOf): GuideActivity {
  const context = contextOf(text.document, part.from);
  const { goal, method, socialForm, materials } = (text.document as Document<'activity'>).frontmatter;
  const head = {
    goal: printText(goal),
    method: printText(method),
    form: printText(socialForm),
    materials: materials.map(printText),
  };
  const minutes = fill(context.words['activity.minutes'], { minutes: part.minutes });
  const blocks = groupParticipantText(printBlocks(text.blocks, context));
  return { part, time: `${formatClock(part.from)}–${formatClock(part.to)} · ${minutes}`, ...head, blocks };
}

function factRow(fact: Fact, context: Pick<PrintContext, 'job' | 'words'>): FactRow {
  const { label, value, source, status } = fact;
  const { language } = context.job;
  return {
    label: printText(label[language]),
    value: printText(value[language]),
    source: sourceLine(source, context),
    remark: remarkOn(fact, context.words),
    unverified: status === 'unverified',
  };
}
