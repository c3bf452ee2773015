import { expect, test } from 'vitest';
import { documentOf } from '../../tests/support/small-course.ts';
import { audiences, type Audience } from './audiences.ts';
import { blocksFor } from './edition.ts';

const text = `Lesetext.

<Step title="STEPTITEL" minutes="5">

<TrainerNote kind="say">

NOTIZ

</TrainerNote>

</Step>

<Exercise title="Übung" minutes="5" form="zu zweit">

Aufgabe.

<Solution>

LOESUNG

</Solution>

<Variant for="VARIANTE">

ANDERS

</Variant>

</Exercise>

<Cards kind="role">

<Card title="KARTE">

GEHEIMNIS

</Card>

</Cards>

<AnswerTable>

| Frage | Antwort |
|---|---|
| Zweck? | ANTWORT |

</AnswerTable>
`;
const quiz = `<Question kind="single" id="frage">

Wer wählt?

<Choice correct="true">

Die Mitglieder.

<Explanation>

ERKLAERUNG

</Explanation>

</Choice>

<Choice>

Das Gericht.

</Choice>

</Question>
`;

/** The marker words, in capitals, that a reader gets to see. */
function markersFor(audience: Audience, source: string): string[] {
  const blocks = blocksFor(audience, documentOf(source, source === quiz ? 'quiz' : 'activity').body);
  return [...new Set(JSON.stringify(blocks).match(/[A-Z]{5,}/g))];
}

test('participants get no note, solution, variant, card or answer, not even in a prop', () => {
  expect(markersFor('participant', text)).toEqual([]);
  expect(markersFor('worksheets', text)).toEqual([]);
});

test('trainers get everything', () => {
  expect(markersFor('trainer', text)).toEqual([
    'STEPTITEL',
    'NOTIZ',
    'LOESUNG',
    'VARIANTE',
    'ANDERS',
    'KARTE',
    'GEHEIMNIS',
    'ANTWORT',
  ]);
});

test('feedback of the quiz stands on the quiz page, for trainers and in the answer key only', () => {
  const seeing = audiences.filter((audience) => markersFor(audience, quiz).includes('ERKLAERUNG'));
  expect(seeing).toEqual(['quiz', 'trainer', 'answerKey']);
});

test('participants read the text and the task', () => {
  expect(JSON.stringify(blocksFor('participant', documentOf(text).body))).toMatch(/Lesetext\..*Aufgabe\..*Zweck\?/);
});
