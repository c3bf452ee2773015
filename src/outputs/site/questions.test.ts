import { expect, test } from 'vitest';
import { documentOf } from '../../../tests/support/small-course.ts';
import { closeMark, openMark, type MarkName } from './marks.ts';
import { letterOf, partnersOf, quizQuestion } from './questions.ts';

const inside = (name: MarkName, html: string): string => openMark(name) + html + closeMark(name);

const quiz = documentOf(
  `<Question kind="match" id="who">

Wer macht was?

<Choice correct="prüft">

Kasse

<Explanation>

Weil.

</Explanation>

</Choice>

<Choice correct="führt">

Vorstand

</Choice>

</Question>`,
  'quiz',
);
const html = `<p id="s1">Wer macht was?</p>${inside('choice', `<p id="s2">Kasse</p>${inside('explanation', '<p id="s3">Weil.</p>')}`)}${inside('choice', '<p id="s4">Vorstand</p><ul><li>mehr</li></ul>')}`;
const question = quizQuestion(quiz, 'who', html);

test('a question has its wording, its choices in their order, and what makes each right', () => {
  expect(question).toEqual({
    kind: 'match',
    id: 'who',
    number: 1,
    total: 1,
    wording: { id: 's1', line: 'Wer macht was?', rest: '' },
    choices: [
      { wording: { id: 's2', line: 'Kasse', rest: '' }, explanation: '<p id="s3">Weil.</p>', correct: 'prüft' },
      { wording: { id: 's4', line: 'Vorstand', rest: '<ul><li>mehr</li></ul>' }, explanation: '', correct: 'führt' },
    ],
    sample: '',
  });
});

test('partners stand in the order of the alphabet, so that the order does not give the answer away', () => {
  expect(partnersOf(question, 'de-DE')).toEqual(['führt', 'prüft']);
});

test('choices are named a, b, c', () => {
  expect([0, 1, 2].map(letterOf)).toEqual(['a', 'b', 'c']);
});
