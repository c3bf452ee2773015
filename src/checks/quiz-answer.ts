import type { Content } from '../model/content.ts';
import type { Text } from '../model/text.ts';
import type { BlockComponent } from '../model/nodes.ts';
import { walkBlocks } from '../model/walk.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt } from './remark-at.ts';

type Question = Extract<BlockComponent, { name: 'Question' }>;
type Kind = Question['props']['kind'];

/** Every question of a quiz can be answered: its choices and right answers suit its kind. */
export const quizAnswer: Rule = {
  name: 'quiz-answer',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'Every question can be answered: its choices and right answers suit its kind.',
  examples: [
    {
      wrong: { 'modules-de/02-association/quiz.mdx': question('<Choice>') },
      right: { 'modules-de/02-association/quiz.mdx': question('<Choice correct="true">') },
    },
  ],
  check,
};

function check({ texts }: Content): readonly Remark[] {
  return texts.flatMap((text) => {
    const questions = [...walkBlocks(text.body)].filter(
      (block): block is Question => block.type === 'component' && block.name === 'Question',
    );
    return [...questions.flatMap((question) => answerProblems(text, question)), ...repeatedIds(text, questions)];
  });
}

function answerProblems(text: Text, question: Question): Remark[] {
  const correct = question.children.flatMap((block) =>
    block.type === 'component' && block.name === 'Choice' ? [block.props.correct] : [],
  );
  const expected = rules[question.props.kind](correct);
  if (expected === undefined) return [];
  return [
    remarkAt(text, question.place, {
      found: `The question "${question.props.id}" (kind="${question.props.kind}") has ${counted(correct.length, 'choice', 'choices')}, and correct="…" stands in ${correct.filter(Boolean).length || 'none'} of them.`,
      expected,
      remedy: 'Mend the choices, or choose another kind of question.',
    }),
  ];
}

function counted(count: number, one: string, more: string): string {
  return `${count || 'no'} ${count === 1 ? one : more}`;
}

/** For each kind: what is expected, if the choices do not suit it. */
const rules = {
  single: (correct) =>
    correct.length > 1 && count(correct, 'true') === 1 && only(correct, 'true')
      ? undefined
      : 'Two or more choices, exactly one with correct="true".',
  multiple: (correct) =>
    correct.length > 1 && count(correct, 'true') > 0 && only(correct, 'true')
      ? undefined
      : 'Two or more choices, at least one with correct="true".',
  'true-false': (correct) =>
    correct.length === 2 && count(correct, 'true') === 1 && only(correct, 'true')
      ? undefined
      : 'Two choices, exactly one with correct="true".',
  order: (correct) =>
    correct.length > 1 && correct.every((_, index) => correct.includes(String(index + 1)))
      ? undefined
      : 'Two or more choices, with the positions correct="1", correct="2" and so on, each once.',
  match: (correct) =>
    correct.length > 1 && correct.every(Boolean) && new Set(correct).size === correct.length
      ? undefined
      : 'Two or more choices, each with its own partner in correct="…".',
  open: (correct) => (correct.length === 0 ? undefined : 'No choices, but an <Explanation> with a sample answer.'),
} as const satisfies { [K in Kind]: (correct: readonly (string | undefined)[]) => string | undefined };

function count(correct: readonly (string | undefined)[], value: string): number {
  return correct.filter((candidate) => candidate === value).length;
}

function only(correct: readonly (string | undefined)[], value: string): boolean {
  return correct.every((candidate) => candidate === undefined || candidate === value);
}

function repeatedIds(text: Text, questions: readonly Question[]): Remark[] {
  return questions
    .filter((question, index) => questions.findIndex(({ props }) => props.id === question.props.id) < index)
    .map((question) =>
      remarkAt(text, question.place, {
        found: `Two questions have the id "${question.props.id}".`,
        expected: 'An id of its own for each question.',
        remedy: 'Change one of them, in all languages alike.',
      }),
    );
}

/** A question of two choices, for the examples. */
function question(first: string): string {
  return `<Question kind="single" id="wer-waehlt">

Wer wählt den Vorstand?

${first}

Die Mitglieder.

</Choice>

<Choice>

Das Gericht.

</Choice>

</Question>`;
}
