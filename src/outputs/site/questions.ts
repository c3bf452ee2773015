import type { Text } from '../../model/text.ts';
import type { BlockComponent } from '../../model/nodes.ts';
import { walkBlocks } from '../../model/walk.ts';
import { piecesOf, withoutMarks, type Piece } from './marks.ts';

type QuestionBlock = Extract<BlockComponent, { name: 'Question' }>;

/** A text that may stand inside a label or legend, and what follows it. */
export interface Wording {
  /** Address of the segment. */
  readonly id: string | undefined;
  readonly line: string;
  /** Blocks after the first line. */
  readonly rest: string;
}

/** One choice of a question: its words, its feedback and what makes it right. */
export interface QuizChoice {
  readonly wording: Wording;
  readonly explanation: string;
  /** `true` for a right choice, the position for order, the partner for match. */
  readonly correct: string | undefined;
}

/** A question of the quiz with all its parts in HTML. */
export interface QuizQuestion {
  readonly kind: QuestionBlock['props']['kind'];
  readonly id: string;
  /** Its place among the questions of the quiz, from 1. */
  readonly number: number;
  readonly total: number;
  readonly wording: Wording;
  readonly choices: readonly QuizChoice[];
  /** The sample answer of an open question. */
  readonly sample: string;
}

/** Puts together what the course knows of a question and the HTML of its parts. */
export function quizQuestion(text: Text, id: string, html: string): QuizQuestion {
  const questions = questionsOf(text);
  const index = questions.findIndex((question) => question.props.id === id);
  const block = questions[index];
  if (!block) throw new Error(`There is no question ${id} in ${text.file}.`);
  const pieces = piecesOf(html);
  const marked = (name: Piece['name']) => pieces.filter((piece) => piece.name === name);
  const correct = block.children.flatMap((child) =>
    child.type === 'component' && child.name === 'Choice' ? [child.props.correct] : [],
  );
  return {
    kind: block.props.kind,
    id,
    number: index + 1,
    total: questions.length,
    wording: wordingOf(withoutMarks(marked('html'))),
    choices: marked('choice').map((piece, place) => ({ ...choiceOf(piece), correct: correct[place] })),
    sample: withoutMarks(marked('explanation')),
  };
}

/** The questions of a quiz in their order. */
export function questionsOf(text: Text): readonly QuestionBlock[] {
  return [...walkBlocks(text.body)].filter(
    (block): block is QuestionBlock => block.type === 'component' && block.name === 'Question',
  );
}

/** What stands beside the choices of a matching question, in the order of the alphabet, each once. */
export function partnersOf(question: QuizQuestion, locale: string): readonly string[] {
  const partners = new Set(question.choices.flatMap(({ correct }) => correct ?? []));
  return [...partners].sort((a, b) => a.localeCompare(b, locale));
}

/** The letter by which feedback names a choice: a, b, c … */
export function letterOf(index: number): string {
  return String.fromCodePoint(0x61 + index);
}

function choiceOf(piece: Piece): Omit<QuizChoice, 'correct'> {
  const pieces = piece.name === 'html' ? [] : piece.pieces;
  const explanation = withoutMarks(pieces.filter(({ name }) => name === 'explanation'));
  return { wording: wordingOf(withoutMarks(pieces.filter(({ name }) => name !== 'explanation'))), explanation };
}

/** Takes the first paragraph out of its `<p>`, which must not stand in a label. */
function wordingOf(html: string): Wording {
  const [, id, line, rest] = /^\s*<p(?: id="([^"]*)")?>([\s\S]*?)<\/p>([\s\S]*)$/.exec(html) ?? [];
  return line === undefined ? { id: undefined, line: '', rest: html } : { id, line, rest: rest?.trim() ?? '' };
}
