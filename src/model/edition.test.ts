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

test('the answer key has the title of an exercise, its solution and the answers in tables, and no other text', () => {
  const key = JSON.stringify(blocksFor('answerKey', documentOf(text).body));
  expect(key).toMatch(/Übung.*LOESUNG.*ANTWORT/);
  expect(key).not.toMatch(/Lesetext|Aufgabe|NOTIZ|VARIANTE|GEHEIMNIS/);
});

test('the answer key has the right choices only', () => {
  const key = JSON.stringify(blocksFor('answerKey', documentOf(quiz, 'quiz').body));
  expect(key).toContain('Die Mitglieder.');
  expect(key).not.toContain('Das Gericht.');
});

test('cards and quiz questions are all that the cards have', () => {
  expect(markersFor('cards', text)).toEqual(['KARTE', 'GEHEIMNIS']);
  expect(JSON.stringify(blocksFor('cards', documentOf(text).body))).not.toMatch(/Lesetext|Aufgabe|Zweck/);
  expect(JSON.stringify(blocksFor('cards', documentOf(quiz, 'quiz').body))).toMatch(/Wer wählt.*Die Mitglieder.*Das Gericht/);
});

test('a hint inside a solution is part of it, a heading without an answer below is not', () => {
  const source = '## Leer\n\nText.\n\n## Voll\n\n<Solution>\n\n<Callout kind="tip">\n\nHINWEIS\n\n</Callout>\n\n</Solution>\n';
  const key = JSON.stringify(blocksFor('answerKey', documentOf(source).body));
  expect(key).toMatch(/Voll.*HINWEIS/);
  expect(key).not.toContain('Leer');
});

test('cards inside an exercise are cut out like all others, without the text around them', () => {
  const card = '<Cards kind="case">\n\n<Card title="KARTE">\n\nGEHEIMNIS\n\n</Card>\n\n</Cards>';
  const source = `<Exercise title="Fälle" minutes="5" form="zu zweit">\n\nAUFGABE\n\n${card}\n\n<Solution>\n\nLOESUNG\n\n</Solution>\n\n</Exercise>\n`;
  expect(markersFor('cards', source)).toEqual(['KARTE', 'GEHEIMNIS']);
  expect(markersFor('participant', source)).toEqual(['AUFGABE']);
  expect(markersFor('answerKey', source)).toEqual(['LOESUNG']);
});
