import { z } from 'zod';
import * as shown from './audiences.ts';
import type { ShownTo } from './audiences.ts';

/** What may stand between the opening and the closing tag of a component. */
export type Content = 'blocks' | 'words' | 'nothing' | 'one list' | 'one table' | 'cards' | 'lines' | 'question';

interface Entry {
  /** One line for the authors' reference. */
  readonly doc: string;
  /** Written in the middle of a sentence (`inline`) or as a block of its own. */
  readonly form: 'inline' | 'block';
  readonly content: Content;
  /** Components it must stand directly in; `page` is the top level. Without it: anywhere. */
  readonly inside?: readonly string[];
  readonly props: z.ZodType;
  readonly shown: ShownTo;
}

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const number = z.string().regex(/^[1-9]\d{0,2}$/, 'a whole number of at least 1');

/**
 * Everything authors may write besides Markdown. Checks, Astro components, the PDF and the
 * authors' reference derive from this one record. All props are plain strings.
 */
export const vocabulary = {
  Term: {
    doc: 'A word of the glossary, at its first use on a page.',
    form: 'inline',
    content: 'words',
    props: z.strictObject({ id }),
    shown: shown.everybody,
  },
  Fact: {
    doc: 'The value of a fact from content/facts.yaml, inside a sentence.',
    form: 'inline',
    content: 'nothing',
    props: z.strictObject({ id }),
    shown: shown.everybody,
  },
  Law: {
    doc: 'Source and date of a fact from content/facts.yaml, at the end of a paragraph.',
    form: 'inline',
    content: 'nothing',
    props: z.strictObject({ id }),
    shown: shown.everybody,
  },
  Callout: {
    doc: 'A hint beside the text: a tip, a note, a warning or what the law says.',
    form: 'block',
    content: 'blocks',
    props: z.strictObject({ kind: z.enum(['tip', 'note', 'warning', 'law']) }),
    shown: shown.readers,
  },
  KeyPoints: {
    doc: 'What to remember, as one list at the end of an activity.',
    form: 'block',
    content: 'one list',
    props: z.strictObject({}),
    shown: shown.readers,
  },
  Phrases: {
    doc: 'Useful phrases, as one list: the German phrase, a dash, its meaning in English; the words of the other language as *emphasis*.',
    form: 'block',
    content: 'one list',
    props: z.strictObject({}),
    shown: shown.readers,
  },
  Dialogue: {
    doc: 'A conversation; it holds nothing but Lines.',
    form: 'block',
    content: 'lines',
    props: z.strictObject({}),
    shown: shown.readers,
  },
  Line: {
    doc: 'What one person says in a Dialogue.',
    form: 'block',
    content: 'blocks',
    inside: ['Dialogue'],
    props: z.strictObject({ speaker: text }),
    shown: shown.readers,
  },
  Exercise: {
    doc: 'A task for participants, with its minutes and the form of work.',
    form: 'block',
    content: 'blocks',
    inside: ['page'],
    props: z.strictObject({ title: text, minutes: number, form: text }),
    shown: shown.exercises,
  },
  Step: {
    doc: "One timed step of the trainer's script; the steps of an activity add up to its minutes.",
    form: 'block',
    content: 'blocks',
    inside: ['page'],
    props: z.strictObject({ title: text, minutes: number }),
    shown: shown.trainersOnly,
  },
  TrainerNote: {
    doc: 'What the trainer prepares, says, does, watches for or may cut.',
    form: 'block',
    content: 'blocks',
    inside: ['page', 'Step', 'Exercise'],
    props: z.strictObject({ kind: z.enum(['prepare', 'say', 'do', 'watch', 'cut']) }),
    shown: shown.trainersOnly,
  },
  Variant: {
    doc: 'How it goes with another group: another language level, size of group, or online.',
    form: 'block',
    content: 'blocks',
    inside: ['page', 'Step', 'Exercise'],
    props: z.strictObject({ for: text }),
    shown: shown.trainersOnly,
  },
  Solution: {
    doc: 'The answers to an exercise or a worksheet, with their reasons.',
    form: 'block',
    content: 'blocks',
    inside: ['page', 'Exercise'],
    props: z.strictObject({}),
    shown: shown.solutions,
  },
  Cards: {
    doc: 'A set of cards to print and cut; it holds nothing but Cards of one kind.',
    form: 'block',
    content: 'cards',
    inside: ['page', 'Exercise'],
    props: z.strictObject({ kind: z.enum(['role', 'case', 'task', 'quiz']) }),
    shown: shown.cardSheets,
  },
  Card: {
    doc: 'One card of a set.',
    form: 'block',
    content: 'blocks',
    inside: ['Cards'],
    props: z.strictObject({ title: text }),
    shown: shown.cardSheets,
  },
  Question: {
    doc: 'A question of the quiz: its text, then its Choices; an open question has an Explanation instead.',
    form: 'block',
    content: 'question',
    inside: ['page'],
    props: z.strictObject({ kind: z.enum(['single', 'multiple', 'true-false', 'order', 'match', 'open']), id }),
    shown: shown.quizQuestions,
  },
  Choice: {
    doc: 'One answer to choose. `correct` is "true" for a right one, the position for order, the partner for match.',
    form: 'block',
    content: 'blocks',
    inside: ['Question'],
    props: z.strictObject({ correct: text.optional() }),
    shown: shown.quizQuestions,
  },
  Explanation: {
    doc: 'Feedback on a choice, or the sample answer of an open question.',
    form: 'block',
    content: 'blocks',
    inside: ['Choice', 'Question'],
    props: z.strictObject({}),
    shown: shown.feedback,
  },
  WriteLines: {
    doc: 'Empty lines to write on.',
    form: 'block',
    content: 'nothing',
    props: z.strictObject({ count: number }),
    shown: shown.readers,
  },
  AnswerTable: {
    doc: 'A table to fill in. The first column is always shown; the other cells are the answers. `rows` adds empty rows.',
    form: 'block',
    content: 'one table',
    props: z.strictObject({ rows: number.optional() }),
    shown: shown.answerTables,
  },
} as const satisfies Record<string, Entry>;

export type ComponentName = keyof typeof vocabulary;

/** The props of one component, as the checks leave them. */
export type Props<N extends ComponentName> = z.output<(typeof vocabulary)[N]['props']>;

type NamesOfForm<F> = { [N in ComponentName]: (typeof vocabulary)[N]['form'] extends F ? N : never }[ComponentName];

/** Components written in the middle of a sentence. */
export type InlineName = NamesOfForm<'inline'>;

/** Components that are a block of their own. */
export type BlockName = NamesOfForm<'block'>;

export const componentNames = Object.keys(vocabulary) as ComponentName[];

/** Whether a name stands in the vocabulary. */
export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(vocabulary, name);
}

/** Whether a component is written in the middle of a sentence. */
export function isInlineName(name: ComponentName): name is InlineName {
  return vocabulary[name].form === 'inline';
}
