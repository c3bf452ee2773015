import { walkBlocks } from '../../model/walk.ts';
import { fill, type Words } from '../../model/words.ts';
import type { Found, Named } from './lent-components.ts';
import { printBlocks } from './print-blocks.ts';
import { tooLongText, type CardSet, type PrintCard } from './print-card.ts';
import type { PrintContext } from './print-context.ts';
import type { PrintBlock, PrintInline, PrintList } from './print-nodes.ts';
import { printText } from './print-text.ts';

/** The questions of a quiz as cards to read out, the right answer at the foot of each. */
export function quizCards(title: string, questions: readonly Found<'Question'>[], words: Words): Omit<CardSet, 'id'> {
  const cards = questions.map(({ component, context }, index): PrintCard => {
    const name = fill(context.words['quiz.question'], { number: index + 1, total: questions.length });
    return {
      language: context.job.language,
      title: name,
      blocks: questionBlocks(component, context),
      foot: answerLine(component, context),
      tooLong: tooLongText(name, component, context),
    };
  });
  return { kind: words['cards.quiz'], part: '', title, cards };
}

/** A question to read out, its choices numbered, and below them their partners if it has to find these. */
function questionBlocks(question: Named<'Question'>, context: PrintContext): readonly PrintBlock[] {
  const items = choicesOf(question).map((choice) => printBlocks(choice.children, context));
  const text = question.children.filter((block) => block.type !== 'component');
  const partners = partnersOf(question, context).map((partner): readonly PrintBlock[] => [
    { type: 'paragraph', children: printText(partner), leadsOn: false, together: false },
  ]);
  const lists: readonly PrintList[] = [
    { type: 'list', ordered: true, start: 1, together: true, items },
    { type: 'list', ordered: true, start: 1, letters: true, together: true, items: partners },
  ];
  return [...printBlocks(text, context), ...lists.filter((list) => list.items.length > 0)];
}

/** The partners of a question that is to be matched, by the alphabet: so their order tells nothing. */
function partnersOf(question: Named<'Question'>, { job }: PrintContext): readonly string[] {
  if (question.props.kind !== 'match') return [];
  const partners = choicesOf(question).flatMap(({ props }) => props.correct ?? []);
  return [...new Set(partners)].sort((one, other) => one.localeCompare(other, job.language));
}

/** The right answer by the numbers of the choices and the letters of their partners. */
function answerLine(question: Named<'Question'>, context: PrintContext): readonly PrintBlock[] {
  const correct = choicesOf(question).map(({ props }) => props.correct);
  const text = answerTexts[question.props.kind](correct, partnersOf(question, context));
  if (text === '') return [];
  const label: PrintInline = { type: 'strong', children: printText(`${context.words['solution.title']}: `) };
  return [{ type: 'paragraph', children: [label, ...printText(text)], leadsOn: false, together: false }];
}

const answerTexts = {
  single: rightNumbers,
  multiple: rightNumbers,
  'true-false': rightNumbers,
  order: (correct) => correct.map((_, position) => correct.indexOf(String(position + 1)) + 1).join(' – '),
  match: (correct, partners) =>
    correct.map((partner, index) => `${index + 1} – ${letter(partners.indexOf(partner ?? ''))}`).join(', '),
  open: () => '',
} as const satisfies {
  [K in Named<'Question'>['props']['kind']]: (correct: readonly (string | undefined)[], partners: readonly string[]) => string;
};

/** The capital letter of a place, counted from 0. */
function letter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

function rightNumbers(correct: readonly (string | undefined)[]): string {
  return correct.flatMap((value, index) => (value === undefined ? [] : [index + 1])).join(', ');
}

function choicesOf(question: Named<'Question'>): readonly Named<'Choice'>[] {
  return [...walkBlocks(question.children)].filter(
    (block): block is Named<'Choice'> => block.type === 'component' && block.name === 'Choice',
  );
}
