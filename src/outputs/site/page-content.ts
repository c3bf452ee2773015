import type { Audience } from '../../model/audiences.ts';
import type { Course, Document, Module, ModuleVersion } from '../../model/course.ts';
import type { Text } from '../../model/text.ts';
import { blocksFor } from '../../model/edition.ts';
import type { Language } from '../../model/languages.ts';
import type { Block, Inline } from '../../model/nodes.ts';
import { stepStarts } from '../../model/step-starts.ts';
import { walkBlocks } from '../../model/walk.ts';
import { placeOf } from './places.ts';
import { startsOf } from './time-bar.ts';

/** The part of a document that one reader sees. */
export function readingText(document: Document, audience: Audience): readonly Block[] {
  return blocksFor(audience, document.body);
}

/** One line of a lesson plan. */
export interface PlanRow {
  readonly activity: Document<'activity'>;
  /** Minutes from the beginning of the module. */
  readonly start: number;
  /** Whether the break, or the end of the first evening, follows. */
  readonly breakAfter: boolean;
}

/** The lesson plan of a module: its activities with the time at which they begin. */
export function lessonPlan(version: ModuleVersion): readonly PlanRow[] {
  const minutes = version.activities.map((activity) => activity.frontmatter.minutes);
  const starts = startsOf(minutes);
  return version.activities.map((activity, index) => {
    const start = starts[index] ?? 0;
    const end = start + activity.frontmatter.minutes;
    return { activity, start, breakAfter: end === version.module.frontmatter.splitAfter && index < minutes.length - 1 };
  });
}

/** The minute of its activity at which the step of the script begins that holds a place. Titles may come twice. */
export function stepStart(text: Text, place: string | undefined): number {
  const holds = (blocks: readonly Block[]): boolean =>
    [...walkBlocks(blocks)].some(
      (block) => 'segment' in block && block.segment !== undefined && placeOf(text, block.segment) === place,
    );
  return stepStarts(text).find(({ step }) => holds(step.children))?.start ?? 0;
}

/** The documents that come before and after one when a module is read through; worksheets are a row of their own. */
export function neighboursOf(module: Module, document: Document): { readonly before?: Document; readonly after?: Document } {
  const version = module.in[document.language];
  const row: readonly Document[] =
    document.kind === 'worksheet'
      ? version.worksheets
      : [version.module, ...version.activities, ...(version.quiz ? [version.quiz] : [])];
  const index = row.findIndex(({ key }) => key === document.key);
  return { before: row[index - 1], after: row[index + 1] };
}

/**
 * The beginning of a document as plain text, for search engines and previews: whole sentences up to
 * about 160 characters, facts with their values.
 */
export function openingOf(document: Document, audience: Audience, course: Course): string {
  const first = [...walkBlocks(readingText(document, audience))].find((block) => block.type === 'paragraph');
  const text = first ? spoken(first.children, course, document.language).replace(/\s+/g, ' ').trim() : '';
  const sentences = text.match(/.+?[.!?…](?=\s|$)|.+$/g) ?? [];
  return (
    sentences.reduce((sum, sentence) => (sum.length + sentence.length <= 160 ? sum + sentence : sum), '') || text.slice(0, 160)
  );
}

function spoken(line: readonly Inline[], course: Course, language: Language): string {
  return line.map((inline) => spokenWord(inline, course, language)).join('');
}

function spokenWord(inline: Inline, course: Course, language: Language): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'break') return ' ';
  if (inline.type === 'component' && inline.name === 'Fact') return course.facts.get(inline.props.id)?.value[language] ?? '';
  if (inline.type === 'component' && inline.name === 'Law') return '';
  return spoken(inline.children, course, language);
}
