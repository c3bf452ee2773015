import { expect, test } from 'vitest';
import { board, boardTerm, contentOf, documentOf } from '../../../tests/support/small-course.ts';
import type { Course, Document } from '../../model/course.ts';
import { courseOf } from '../../read/course-of.ts';
import { factsIn, materialsOf, termsIn } from '../../model/used.ts';
import { lessonPlan, neighboursOf, openingOf, readingText, stepStart } from './page-content.ts';

const text = `Der <Term id="board">Vorstand</Term> heißt „Organ“. Es entscheidet <Fact id="board" />. <Law id="board" />

<Step title="Einstieg" minutes="3">

<TrainerNote kind="say">

Noch einmal: <Fact id="board" />.

</TrainerNote>

</Step>

<Step title="Übung" minutes="7">

Text.

</Step>`;

const activity = documentOf(text);
const course = courseWith(activity);
const module = course.modules[0];
if (!module) throw new Error('The small course has no module.');

test('words and facts are listed once, in the order of their first use', () => {
  expect(termsIn(activity.body, course)).toEqual([boardTerm]);
  expect(factsIn(activity.body, course)).toEqual([board]);
});

test('a reader’s words and facts are only those of the text that the reader gets', () => {
  const trainersOnly = documentOf('Text.\n\n<TrainerNote kind="say">\n\nEs gilt <Fact id="board" />.\n\n</TrainerNote>');
  expect(factsIn(readingText(trainersOnly, 'participant'), course)).toEqual([]);
  expect(factsIn(readingText(trainersOnly, 'trainer'), course)).toEqual([board]);
});

test('a step begins when those before it are over', () => {
  expect(stepStart(activity, 's2')).toBe(0);
  expect(stepStart(activity, 's3')).toBe(3);
});

test('two steps with the same title have each its own time', () => {
  const twice = documentOf(text.replace('title="Übung"', 'title="Einstieg"'));
  expect(['s2', 's3'].map((place) => stepStart(twice, place))).toEqual([0, 3]);
});

test('the opening is plain text with the values of facts, in whole sentences', () => {
  expect(openingOf(activity, 'participant', course)).toBe('Der Vorstand heißt „Organ“. Es entscheidet der Vorstand.');
  const long = documentOf(`Erster Satz. ${'Sehr viele Wörter '.repeat(12)}am Ende.`);
  expect(openingOf(long, 'participant', course)).toBe('Erster Satz.');
});

test('the lesson plan has times and the break after the right part', () => {
  expect(
    lessonPlan({ ...module.in.de, activities: [activity, activity] }).map(({ start, breakAfter }) => [start, breakAfter]),
  ).toEqual([
    [0, false],
    [10, false],
  ]);
  const early: Document<'activity'> = { ...activity, frontmatter: { ...activity.frontmatter, minutes: 5 } };
  expect(lessonPlan({ ...module.in.de, activities: [early, early] })[0]?.breakAfter).toBe(true);
});

test('material of several activities is listed once', () => {
  const needing = (materials: string[]): Document<'activity'> => ({
    ...activity,
    frontmatter: { ...activity.frontmatter, materials },
  });
  expect(materialsOf({ ...module.in.de, activities: [needing(['Stifte', 'Uhr']), needing(['Uhr', 'Karten'])] })).toEqual([
    'Stifte',
    'Uhr',
    'Karten',
  ]);
});

test('reading on leads from the module through its activities to the quiz; worksheets are a row of their own', () => {
  const quiz = documentOf('Text.', 'quiz');
  const sheet = documentOf('Text.', 'worksheet');
  const whole = { ...module, in: { ...module.in, de: { ...module.in.de, worksheets: [sheet], quiz } } };
  expect(neighboursOf(whole, activity)).toEqual({ before: module.in.de.module, after: quiz });
  expect(neighboursOf(whole, module.in.de.module)).toEqual({ before: undefined, after: module.in.de.activities[0] });
  expect(neighboursOf(whole, sheet)).toEqual({ before: undefined, after: undefined });
});

function courseWith(german: Document): Course {
  const english = documentOf('Text.', 'activity', 'en');
  const modules = [documentOf('Text.', 'module'), documentOf('Text.', 'module', 'en')];
  return courseOf(contentOf([...modules, german, english]));
}
