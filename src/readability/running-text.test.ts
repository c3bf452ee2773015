import { expect, test } from 'vitest';
import { board, boardTerm, documentOf } from '../../tests/support/small-course.ts';
import type { Document } from '../model/course.ts';
import type { Readers } from './passages.ts';
import { passageReader, runningText } from './running-text.ts';

const text = `## Eine Überschrift zählt nicht

Den Verein vertritt <Fact id="board" />, wie es heißt. <Law id="board" /> Der **Vorstand** leitet (*the board*).

- Ein Punkt einer Liste

| Eine Tabelle |
|---|
| zählt nicht |

<Exercise title="Titel" minutes="5" form="allein">

Lesen Sie den Satz.

<Solution>

So ist es richtig.

</Solution>

<Cards kind="role">

<Card title="Kasse">

Sie führen die Kasse.

</Card>

</Cards>

</Exercise>

<TrainerNote kind="say">

„Guten Tag.“

</TrainerNote>`;

function sentences(document: Document, readers: Readers): readonly string[] {
  const read = passageReader({ facts: [board], glossary: [boardTerm] }, document.language);
  return runningText(document, readers, read).map((sentence) => sentence.text);
}

test('participants read running text with the values of facts, and their cards; trainers what is left', () => {
  expect(sentences(documentOf(text), 'participants')).toEqual([
    'Den Verein vertritt der Vorstand, wie es heißt.',
    'Der Vorstand leitet (the board).',
    'Ein Punkt einer Liste',
    'Lesen Sie den Satz.',
    'Sie führen die Kasse.',
  ]);
  expect(sentences(documentOf(text), 'trainers')).toEqual(['So ist es richtig.', '„Guten Tag.“']);
});

test('the body of a module’s own page is for trainers, a quiz for participants', () => {
  expect(sentences(documentOf('Das Ziel.', 'module'), 'participants')).toEqual([]);
  expect(sentences(documentOf('Das Ziel.', 'module'), 'trainers')).toEqual(['Das Ziel.']);
  const quiz = documentOf(
    '<Question kind="open" id="why">\n\nWarum?\n\n<Explanation>\n\nDarum.\n\n</Explanation>\n\n</Question>',
    'quiz',
  );
  expect(sentences(quiz, 'participants')).toEqual(['Warum?', 'Darum.']);
});

test('words of the other language are not counted, and words of the glossary are known by form or by mark', () => {
  const read = passageReader({ facts: [], glossary: [boardTerm] }, 'de');
  const document = documentOf('Die Vorstände (*boards*) und die <Term id="board">Leitung</Term>.');
  const [sentence] = runningText(document, 'participants', read);
  expect(sentence?.words.map(({ text: word, term, marked }) => [word, term, marked])).toEqual([
    ['Die', undefined, false],
    ['Vorstände', 'board', false],
    ['und', undefined, false],
    ['die', undefined, false],
    ['Leitung', 'board', true],
  ]);
});

test('each sentence knows its line', () => {
  const read = passageReader({ facts: [], glossary: [] }, 'de');
  const places = runningText(documentOf('Eins.\n\n- Zwei.\n- Drei.'), 'participants', read).map(({ place }) => place.line);
  expect(places).toEqual([12, 14, 15]);
});
