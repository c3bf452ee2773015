import { expect, test } from 'vitest';
import { boardTerm, contentOf, documentOf } from '../../tests/support/small-course.ts';
import { formatTable } from './format-table.ts';
import { averagesOf } from './measure.ts';
import { readabilityOf } from './readability-of.ts';

const simple = 'Der Vorstand fragt. Wir sind da. Es kostet 20 Euro.';

test('words, sentences and syllables are counted; figures have none, and glossary words can be left out', () => {
  const [module] = readabilityOf(contentOf([documentOf(simple)]), 'participants');
  expect(module?.counts).toEqual({
    sentences: 3,
    words: 10,
    all: { words: 9, syllables: 12, long: 1 },
    withoutTerms: { words: 8, syllables: 10, long: 0 },
  });
  expect(module && averagesOf(module.counts, 'withoutTerms')).toEqual({
    wordsPerSentence: 10 / 3,
    syllablesPerWord: 1.25,
    longWords: 0,
  });
});

test('each language has its formulas, and worksheets have a higher target', () => {
  const documents = [documentOf(simple), documentOf(simple, 'worksheet'), documentOf('We are here.', 'activity', 'en')];
  const modules = readabilityOf(contentOf(documents, { glossary: [boardTerm] }), 'participants');
  const targets = modules.map(({ files }) =>
    files.map(({ scores }) => scores.map(({ formula, target }) => `${formula.name} ${target}`)),
  );
  expect(targets).toEqual([
    [
      ['Flesch-Amstad 60', 'LIX 42'],
      ['Flesch-Amstad 65', 'LIX 42'],
    ],
    [['Flesch 60']],
  ]);
});

test('a module without text for its readers has no values', () => {
  const [module] = readabilityOf(contentOf([documentOf('Das Ziel.', 'module')]), 'participants');
  expect(module?.scores).toEqual([]);
});

test('the table shows what participants read and what only trainers read, with and without glossary words', () => {
  const hard = 'Vereinsversammlungen berücksichtigen Tagesordnungen.';
  const documents = [
    documentOf(`${simple}\n\n<TrainerNote kind="say">\n\nWir sind da.\n\n</TrainerNote>`),
    documentOf(hard, 'worksheet'),
  ];
  const content = contentOf(documents);
  expect(`\n${formatTable(readabilityOf(content, 'participants'), readabilityOf(content, 'trainers'))}\n`).toMatchInlineSnapshot(`
    "
    Flesch-Amstad and Flesch: the higher, the easier. LIX: the lower, the easier.
    To the left what participants read, to the right what only trainers read. w/s: words per sentence.
    In brackets the value with the words of the glossary. "!" misses its target, which only participants’ texts have.

    02-association (de)             words  w/s  Flesch-Amstad          LIX  |  words  w/s  Flesch-Amstad    LIX
    02-bodies                          10  3.3       104 (99)       3 (14)  |      3  3.0      119 (119)  3 (3)
    worksheets/01-reading-statutes      3  3.0  -135 (-135) !  103 (103) !  |      –    –              –      –
    all together                       13  3.3      38 (40) !      31 (37)  |      3  3.0      119 (119)  3 (3)
    "
  `);
});
