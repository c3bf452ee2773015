import type { Document, ModuleVersion } from '../../model/course.ts';
import { withoutLoneHeadings } from '../../model/edition.ts';
import type { Block } from '../../model/nodes.ts';
import { walkBlocks } from '../../model/walk.ts';
import type { Words } from '../../model/words.ts';
import type { ContextOf } from './contexts-for.ts';
import { partAt } from './handout-data.ts';
import { printBlocks } from './print-blocks.ts';
import type { PrintBlock } from './print-nodes.ts';
import { printText } from './print-text.ts';
import type { Schedule } from './schedule.ts';
import type { ShownText } from './used.ts';
import { worksheetHead } from './worksheets.ts';

/** The answers to one activity, one worksheet or the quiz. */
export interface AnswerSection {
  readonly id: string;
  /** „Teil 2“ or „Arbeitsblatt 2.1“; empty for the quiz. */
  readonly label: string;
  readonly title: string;
  readonly blocks: readonly PrintBlock[];
}

/** The answers of a module, in the order in which a group needs them; texts without answers are left out. */
export function answerSections(
  { activities, worksheets, quiz }: ModuleVersion,
  shown: (document: Document) => ShownText,
  schedule: Schedule,
  contextOf: ContextOf,
  words: Words,
): readonly AnswerSection[] {
  const section = (document: Document, head: Omit<AnswerSection, 'blocks'>, title?: string): readonly AnswerSection[] => {
    const answers = shown(document).blocks.filter(hasAnswer);
    const whole = title === undefined ? [] : solutionOfWhole(answers);
    const parts = withoutHeadingsOfExercises(withoutLoneHeadings(answers.filter((block) => !whole.includes(block))));
    const print = (blocks: readonly Block[]): readonly PrintBlock[] => printBlocks(blocks, contextOf(document, 0));
    const heading = headingBetween(parts, whole, title);
    const blocks = [...print(parts), ...heading, ...print(whole)];
    return blocks.length === 0 ? [] : [{ ...head, blocks }];
  };
  return [
    ...activities.flatMap((activity, index) => {
      const { id, label, title } = partAt(schedule, index);
      return section(activity, { id, label, title });
    }),
    ...worksheets.flatMap((sheet) => section(sheet, worksheetHead(sheet, words), words['pdf.wholeSheet'])),
    ...(quiz ? section(quiz, { id: 'quiz', label: '', title: quiz.frontmatter.title }) : []),
  ];
}

/** The only solution of a worksheet, at its end: it speaks of the whole sheet, not of what its last heading is about. */
function solutionOfWhole(blocks: readonly Block[]): readonly Block[] {
  const solutions = blocks.filter(isSolution);
  return solutions.length === 1 && blocks.at(-1) === solutions[0] ? solutions : [];
}

function isSolution(block: Block): boolean {
  if (block.type === 'untranslated') return block.children.some(isSolution);
  return block.type === 'component' && block.name === 'Solution';
}

/** What stands above the solution of the whole sheet where parts of the sheet have answers of their own. */
function headingBetween(parts: readonly Block[], whole: readonly Block[], title = ''): readonly PrintBlock[] {
  const needed = parts.length > 0 && whole.length > 0;
  return needed ? [{ type: 'heading', level: 2, children: printText(title) }] : [];
}

/** An exercise has a title of its own; the heading of the text around it would only stand in its way. */
function withoutHeadingsOfExercises(blocks: readonly Block[]): readonly Block[] {
  const nextText = (index: number): Block | undefined => blocks.slice(index + 1).find(({ type }) => type !== 'heading');
  return blocks.filter((block, index) => {
    const next = nextText(index);
    return !(block.type === 'heading' && next?.type === 'component' && next.name === 'Exercise');
  });
}

/** Whether a block of the answer key answers anything: an exercise may have no solution, a table may be free to fill in. */
function hasAnswer(block: Block): boolean {
  if (block.type !== 'component') return true;
  if (block.name === 'AnswerTable') return isFilledIn(block);
  return block.name !== 'Exercise' || block.children.some(hasAnswer);
}

function isFilledIn(table: Extract<Block, { type: 'component' }>): boolean {
  return [...walkBlocks(table.children)].some(
    (block) => block.type === 'table' && block.rows.some((row) => row.slice(1).some((cell) => cell.length > 0)),
  );
}
