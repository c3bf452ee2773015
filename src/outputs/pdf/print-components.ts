import type { Document } from '../../model/course.ts';
import type { Block, BlockComponent } from '../../model/nodes.ts';
import type { BlockName } from '../../model/vocabulary.ts';
import { linesOf, walkBlocks } from '../../model/walk.ts';
import { fill } from '../../model/words.ts';
import { formatClock } from '../../model/format.ts';
import { printAnswerTable } from './print-answer-table.ts';
import type { PrintContext } from './print-context.ts';
import { phrasesOf } from './print-phrases.ts';
import type { PrintBlock, PrintComponent } from './print-nodes.ts';
import { stepStart } from './step-start.ts';
import { isShortText } from './together.ts';

/** Prints the blocks inside a component. */
type Inside = (context: PrintContext) => readonly PrintBlock[];

/** A component of the vocabulary as a print node. */
export function printComponent(component: BlockComponent, context: PrintContext, inside: Inside): PrintBlock {
  return (handlers[component.name] as Handler<BlockName>)(component, context, () => inside(context));
}

type Named<N extends BlockName> = Extract<BlockComponent, { name: N }>;
type Handler<N extends BlockName> = (
  component: Named<N>,
  context: PrintContext,
  inside: () => readonly PrintBlock[],
) => PrintComponent;

const handlers = {
  Callout: ({ props }, { words }, inside) => ({
    type: 'Callout',
    kind: props.kind,
    label: words[`callout.${props.kind}`],
    children: inside(),
  }),
  KeyPoints: (_, { words, level }, inside) => ({ type: 'KeyPoints', label: words['keyPoints.title'], level, children: inside() }),
  Phrases: (phrases, context) => ({
    type: 'Phrases',
    label: context.words['phrases.title'],
    phrases: phrasesOf(phrases.children, context),
    together: isShortText(phrases.children.flatMap(linesOf), context.columns.text, context.scale),
  }),
  Dialogue: (_, __, inside) => ({ type: 'Dialogue', children: inside() }),
  Line: ({ props }, _, inside) => ({ type: 'Line', speaker: props.speaker, children: inside() }),
  Exercise: ({ props }, { words, level }, inside) => ({
    type: 'Exercise',
    label: words['exercise.label'],
    title: props.title,
    level,
    minutes: fill(words['activity.minutes'], { minutes: props.minutes }),
    form: props.form,
    children: inside(),
  }),
  Step: (step, context, inside) => ({
    type: 'Step',
    time: formatClock(stepStart(step, context)),
    minutes: fill(context.words['activity.minutesShort'], { minutes: step.props.minutes }),
    title: step.props.title,
    level: context.level,
    children: inside(),
  }),
  TrainerNote: ({ props }, { words }, inside) => ({
    type: 'TrainerNote',
    kind: props.kind,
    label: words[`trainer.${props.kind}`],
    children: inside(),
  }),
  Variant: ({ props }, { words }, inside) => ({
    type: 'Variant',
    label: fill(words['variant.title'], { for: props.for }),
    children: inside(),
  }),
  Solution: (_, { words }, inside) => ({ type: 'Solution', label: words['solution.title'], children: inside() }),
  Cards: ({ props }, { words }, inside) => ({ type: 'Cards', label: words[`cards.${props.kind}`], children: inside() }),
  Card: ({ props }, _, inside) => ({ type: 'Card', title: props.title, children: inside() }),
  Question: ({ props }, { words }, inside) => ({ type: 'Question', kind: words[`pdf.quiz.${props.kind}`], children: inside() }),
  Choice: (choice, { document, words }, inside) => ({
    type: 'Choice',
    number: choiceNumber(choice, document),
    right: choice.props.correct !== undefined,
    mark: markOf(choice.props.correct, words['quiz.right']),
    children: inside(),
  }),
  Explanation: (_, { words }, inside) => ({ type: 'Explanation', label: words['quiz.sample'], children: inside() }),
  WriteLines: ({ props }) => ({ type: 'WriteLines', count: Number(props.count) }),
  AnswerTable: printAnswerTable,
} satisfies { [N in BlockName]: Handler<N> };

/** The place of a choice among all of its question; an edition may have left some out. */
function choiceNumber(choice: Named<'Choice'>, document: Document): number {
  const isIt = (block: Block): boolean => block.place.line === choice.place.line && block.place.column === choice.place.column;
  const question = [...walkBlocks(document.body)].find((block) => block.type === 'component' && block.children.some(isIt));
  const all = question?.type === 'component' ? question.children : [];
  return all.filter((block) => block.type === 'component' && block.name === 'Choice').findIndex(isIt) + 1;
}

/** What stands beside a right choice: that it is right, its place in the order, or its partner. */
function markOf(correct: string | undefined, right: string): string {
  return correct === 'true' ? right : (correct ?? '');
}
