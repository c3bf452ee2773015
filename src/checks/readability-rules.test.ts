import { expect, test } from 'vitest';
import { board, boardTerm, contentOf, documentOf } from '../../tests/support/small-course.ts';
import type { Content } from '../model/content.ts';
import type { Rule } from '../model/rule.ts';
import { longSentence } from './long-sentence.ts';
import { preferredWord } from './preferred-word.ts';
import { readability } from './readability.ts';
import { unexplainedTerm } from './unexplained-term.ts';

/** What a rule says: place, finding and remedy of each remark. */
function said({ check }: Rule, content: Content): readonly string[] {
  return check(content).map(({ line, column, found }) => `${line}:${column} ${found}`);
}

const twenty = `${'eins '.repeat(19)}zwanzig.`;

test('a sentence of 21 words for participants is quoted, one of 20 is not', () => {
  const documents = [documentOf(`Zuerst ein kurzer Satz.\n\nUnd ${twenty}\n\nNun: ${twenty.replace('eins ', '')}`)];
  expect(said(longSentence, contentOf(documents))).toEqual([`14:1 A sentence has 21 words: “Und ${twenty}”`]);
});

test('the value of a fact counts with all of its words, a trainer’s sentence may be long', () => {
  const nineteen = 'eins '.repeat(19);
  const fact = documentOf(`${nineteen}<Fact id="board" />.`);
  expect(said(longSentence, contentOf([fact], { facts: [board] }))).toEqual([
    `12:1 A sentence has 21 words: “${nineteen}der Vorstand.”`,
  ]);
  expect(said(longSentence, contentOf([documentOf(`<TrainerNote kind="say">\n\nUnd ${twenty}\n\n</TrainerNote>`)]))).toEqual([]);
});

test('what participants read of frontmatters and glossary is held to the same length', () => {
  const text = { text: `Und ${twenty}`, place: { line: 4, column: 10 } };
  const dataTexts = [
    { ...text, file: 'modules-de/02-association/module.mdx', path: ['summary'] },
    { ...text, file: 'content/glossary.yaml', path: ['0', 'definition', 'de'] },
    { ...text, file: 'modules-de/02-association/module.mdx', path: ['keywords', '0'] },
    { ...text, file: 'content/facts.yaml', path: ['0', 'source'] },
  ];
  const files = longSentence.check(contentOf([], { dataTexts })).map(({ file, line }) => `${file}:${line}`);
  expect(files).toEqual(['modules-de/02-association/module.mdx:4', 'content/glossary.yaml:4']);
});

test('words to be avoided are told in all their forms, to trainers too, and with their reason', () => {
  const row = { avoid: ['Vollversammlung', 'Kommune'], use: 'Versammlung', why: 'So sagt es das Gesetz.' };
  const style = { de: { preferredWords: [row], everydayWords: [] }, en: { preferredWords: [], everydayWords: [] } };
  const document = documentOf('Die Kommunen laden ein.\n\n<TrainerNote kind="say">\n\nZur Vollversammlung!\n\n</TrainerNote>');
  expect(preferredWord.check(contentOf([document], { style }))).toMatchObject([
    { line: 12, found: 'The text says “Kommunen”.', expected: 'Versammlung. So sagt es das Gesetz.' },
    { line: 16, found: 'The text says “Vollversammlung”.' },
  ]);
});

test('words of the other language are no words to be avoided', () => {
  expect(said(preferredWord, contentOf([documentOf('Sie sagt: *the chairman*.')]))).toEqual([]);
});

test('the list of the project is told where a text breaks it, and says nothing of words that only look alike', () => {
  const wrong = documentOf('Lesen Sie das Statut bzw. die Homepage.');
  const right = documentOf('Wegen des Zwecks lesen Sie die Statuten-Karte und das Email-Schild.');
  expect(preferredWord.check(contentOf([wrong, right])).map(({ found }) => found)).toEqual([
    'The text says “Statut”.',
    'The text says “bzw”.',
    'The text says “Homepage”.',
  ]);
});

test('a word of the glossary is to be marked at its first use in the module, not on every page', () => {
  const marked = documentOf('Alle wählen den <Term id="board">Vorstand</Term>. Der Vorstand dankt.');
  const worksheet = documentOf('Was macht der Vorstand?', 'worksheet');
  const content = (documents: Content['documents']): Content => contentOf(documents, { glossary: [boardTerm] });
  expect(said(unexplainedTerm, content([worksheet, marked]))).toEqual([]);
  expect(said(unexplainedTerm, content([worksheet, documentOf('Der Vorstand dankt. Die Vorstände auch.')]))).toEqual([
    '12:1 “Vorstand” stands here for the first time in this module, and participants do not find its meaning.',
  ]);
});

test('a heading and a trainer’s note use a word before it is explained, a word that everybody knows needs no mark', () => {
  const heading = documentOf(
    '## Der Vorstand\n\n<TrainerNote kind="say">\n\nDer Vorstand?\n\n</TrainerNote>\n\nDer <Term id="board">Vorstand</Term>.',
  );
  expect(said(unexplainedTerm, contentOf([heading]))).toEqual([]);
  const style = { de: { preferredWords: [], everydayWords: ['Vorstand'] }, en: { preferredWords: [], everydayWords: [] } };
  expect(said(unexplainedTerm, contentOf([documentOf('Der Vorstand.')], { style }))).toEqual([]);
});

const hard = 'Vereinsversammlungen berücksichtigen Tagesordnungen. ';

test('a hard text is told with its values and where to begin, a short one is left alone', () => {
  const remarks = readability.check(contentOf([documentOf(hard.repeat(34)), documentOf('Das Ziel.', 'module')]));
  expect(remarks.map(({ found }) => found)).toEqual([
    'The text is hard to read: Flesch-Amstad -135 without the words of the glossary, -135 with them.',
    'The text is hard to read: LIX 103 without the words of the glossary, 103 with them.',
    'The whole module is hard to read: Flesch-Amstad -135 without the words of the glossary, -135 with them.',
    'The whole module is hard to read: LIX 103 without the words of the glossary, 103 with them.',
  ]);
  expect(remarks[0]).toMatchObject({
    expected: 'At least 60 without the words of the glossary, and 55 with them.',
    remedy:
      'Write shorter words, for example instead of “Vereinsversammlungen”, “berücksichtigen”, “Tagesordnungen”, and divide long sentences. The longest one has 3 words: “Vereinsversammlungen berücksichtigen Tagesordnungen.”',
  });
  expect(readability.check(contentOf([documentOf(hard.repeat(33))]))).toEqual([]);
});
