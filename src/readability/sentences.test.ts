import { expect, test } from 'vitest';
import type { Language } from '../model/languages.ts';
import { readingLanguages } from './reading-languages.ts';
import { sentenceSplitter } from './sentences.ts';

function sentences(text: string, language: Language = 'de'): readonly string[] {
  return sentenceSplitter(language, readingLanguages[language].abbreviations)(text).map((sentence) => sentence.text.trim());
}

test.each([
  ['abbreviations', 'Das gilt z. B. für Vereine, d. h. für alle.', 'Nach § 32 Abs. 1 Nr. 2 ist das so.'],
  ['abbreviations with fixed spaces', 'Das gilt z.\u00a0B. für Vereine.', 'Nach §\u00a032 Abs.\u00a01 ist das so.'],
  ['an abbreviation after a bracket', 'Das gilt für alle (z. B. Vereine).', 'Dann geht es weiter.'],
  [
    'e. V. in a sentence and at its end',
    'Die Brücke e. V. hat 40 Mitglieder.',
    'Wir sind die Brücke e. V.',
    'Sie hat einen Raum.',
  ],
  [
    'dates and numbers at an end',
    'Am 1. Januar und am 3.\u00a0März ist frei.',
    'Das steht in Modul 4.',
    'Lesen Sie es.',
    'Es sind 12.',
  ],
  ['speech inside a sentence', 'Sie fragt: „Wer ist da?“, und wartet.', '„Wer?“ fragt er.', '„Gut.“', 'Dann geht er.'],
  ['a figure at the beginning', '130 wünschen einen Abend in der Woche.', '95 wünschen den Samstag.'],
  ['questions and exclamations', 'Wer fragt?', 'Alle!', 'Ich weiß … nicht.'],
])('German sentences: %s', (_, ...expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});

test('two speakers in one line are two sentences', () => {
  expect(sentences('„Wer kommt?“ – „Ich komme.“')).toEqual(['„Wer kommt?“ –', '„Ich komme.“']);
});

test('a line break ends a sentence, a line without words is none, and the number of a list belongs to its line', () => {
  expect(sentences('Ort und Tag\nUnterschrift')).toEqual(['Ort und Tag', 'Unterschrift']);
  expect(sentences(' … – ')).toEqual([]);
  expect(sentences('1. Begrüßung')).toEqual(['1. Begrüßung']);
});

test.each([
  ['abbreviations', 'This is, e.g. here, an example.', 'See s. 32 para. 1 of the code.', 'Mr. Smith came.'],
  ['possessives before a full stop are no abbreviation', 'It is the neighbour’s.', 'The answer is no.', 'Then we go.'],
  ['times', 'At 6 p.m. the meeting starts.', 'It ends at 8 p.m.', 'Then we go.'],
  ['speech', '“Who?” she asks.', '“Good.”', 'Then we go.'],
  ['German words', 'The Brücke e. V. has 40 members.', 'It means “Verein e. V.” in German.'],
])('English sentences: %s', (_, ...expected) => {
  expect(sentences(expected.join(' '), 'en')).toEqual(expected);
});
