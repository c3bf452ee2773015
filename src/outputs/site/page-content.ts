import type { Audience } from '../../model/audiences.ts';
import type { Course, Document, Fact, Module, ModuleVersion, Term } from '../../model/course.ts';
import { blocksFor } from '../../model/edition.ts';
import type { Language } from '../../model/languages.ts';
import type { Block, Inline } from '../../model/nodes.ts';
import { inlineComponents, walkBlocks, walkInlines } from '../../model/walk.ts';
import { startsOf } from './time-bar.ts';

/** The glossary entries of the words explained in these blocks, in the order of their first use. */
export function termsIn(blocks: readonly Block[], course: Course): readonly Term[] {
  const ids = inlineComponents(blocks, 'Term').map(({ props }) => props.id);
  return found(ids, course.glossary);
}

/** The facts that these blocks state or give a source for, in the order of their first use. */
export function factsIn(blocks: readonly Block[], course: Course): readonly Fact[] {
  const ids = [...walkInlines(blocks)].flatMap((inline) =>
    inline.type === 'component' && (inline.name === 'Fact' || inline.name === 'Law') ? [inline.props.id] : [],
  );
  return found(ids, course.facts);
}

/** The part of a document that one reader sees. */
export function readingText(document: Document, audience: Audience): readonly Block[] {
  return blocksFor(audience, document.body);
}

/** All material of a module's activities, each thing once, in the order of first use. */
export function materialsOf(version: ModuleVersion): readonly string[] {
  return [...new Set(version.activities.flatMap((activity) => activity.frontmatter.materials))];
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

/** The minute of its activity at which a step of the script begins. */
export function stepStart(document: Document, title: string): number {
  const steps = [...walkBlocks(document.body)].flatMap((block) =>
    block.type === 'component' && block.name === 'Step' ? [block] : [],
  );
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.props.title === title),
  );
  return before.reduce((sum, step) => sum + Number(step.props.minutes), 0);
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

function found<T>(ids: readonly string[], entries: ReadonlyMap<string, T>): readonly T[] {
  return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []);
}
