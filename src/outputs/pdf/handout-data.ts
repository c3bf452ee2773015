import type { Course } from '../../model/course.ts';
import { fill, type Words } from '../../model/words.ts';
import { glossaryRow, type GlossaryRow } from './back-matter.ts';
import type { ContextOf } from './contexts-for.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Part, Schedule } from './schedule.ts';
import type { ShownText } from './used.ts';

/** What only the participant handout has. */
export interface HandoutData {
  readonly objectives: readonly string[];
  readonly activities: readonly HandoutActivity[];
  /** The entries that the margins show, by their id. */
  readonly margin: Readonly<Record<string, GlossaryRow>>;
}

export interface HandoutActivity {
  readonly part: Part;
  /** „Minute 10–35“. */
  readonly minutes: string;
  readonly rows: readonly Row[];
}

/** Puts the activities of a handout together, each word explained in the margin of the first that uses it. */
export function handoutData(
  course: Course,
  activities: readonly ShownText[],
  schedule: Schedule,
  contextOf: ContextOf,
  objectives: readonly string[],
): HandoutData {
  let explained: ReadonlySet<string> = new Set();
  const pages = activities.map(({ document, blocks }, index) => {
    const part = partAt(schedule, index);
    const context = contextOf(document, part.from);
    const { rows, explained: now } = rowsOf(blocks, context, explained);
    explained = now;
    return { part, minutes: minutesOf(part, context.words), rows };
  });
  return { objectives, activities: pages, margin: marginOf(explained, course, activities) };
}

/** The place of an activity on the time line. */
export function partAt(schedule: Schedule, index: number): Part {
  const part = schedule.parts[index];
  if (!part) throw new Error(`There is no activity ${index + 1}.`);
  return part;
}

function minutesOf({ from, to }: Part, words: Words): string {
  return fill(words['pdf.activity.minutes'], { from, to });
}

function marginOf(
  ids: ReadonlySet<string>,
  course: Course,
  activities: readonly ShownText[],
): Readonly<Record<string, GlossaryRow>> {
  const [first] = activities;
  if (!first) return {};
  const terms = [...ids].flatMap((id) => course.glossary.get(id) ?? []);
  return Object.fromEntries(terms.map((term) => [term.id, glossaryRow(term, first.document.language)]));
}
