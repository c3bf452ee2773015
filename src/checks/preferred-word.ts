import type { Content } from '../model/content.ts';
import { languages, type Language } from '../model/languages.ts';
import { inEachText, noMemory } from '../model/memory.ts';
import type { Circumstances, Remark, Rule } from '../model/rule.ts';
import type { PreferredWord } from '../model/style.ts';
import { dataProse, proseFields } from '../readability/data-prose.ts';
import { passagesFor, plainLine, type Passage } from '../readability/passages.ts';
import { readingLanguages } from '../readability/reading-languages.ts';
import { passageReader } from '../readability/running-text.ts';
import { wordFinder, wordHint, type Finder } from '../readability/word-finder.ts';
import { remarkAt, type Said } from './remark-at.ts';

/** One word for one thing. */
export const preferredWord: Rule = {
  name: 'preferred-word',
  severity: 'warning',
  scope: 'text',
  doc: 'One word for one thing, and a plain one: content/style.yaml lists the words that are not written, and what is written instead.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Lesen Sie das Statut. Alle Teilnehmerinnen lesen mit.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Lesen Sie die Satzung. Alle Teilnehmenden lesen mit.' },
    },
    {
      wrong: { 'modules-en/02-association/02-bodies.mdx': 'The chairman opens the annual general meeting.' },
      right: { 'modules-en/02-association/02-bodies.mdx': 'The chair opens the general meeting.' },
    },
  ],
  check,
};

function check(content: Content, { memory = noMemory }: Circumstances = {}): readonly Remark[] {
  return languages.flatMap((language) => {
    const find = avoidedWords(content, language);
    const documents = content.documents.filter((document) => document.language === language);
    const against = content.style[language].preferredWords;
    const inTexts = inEachText(documents, { memory, who: 'preferred-word', against }, (document) =>
      [...passagesFor('participants', document), ...passagesFor('trainers', document)].flatMap((passage) =>
        find(passage).map((said) => remarkAt(document, passage.place, said)),
      ),
    );
    const inData = dataProse(content, proseFields, language).flatMap(({ file, place, text }) =>
      find({ kind: 'running', line: [{ type: 'text', text }], place }).map((said) => remarkAt({ file }, place, said)),
    );
    return [...inTexts.flatMap(({ found }) => found), ...inData];
  });
}

/** Prepares what is said about the words of a passage that another word is preferred to. */
function avoidedWords({ style }: Content, language: Language): (passage: Passage) => readonly Said[] {
  const wanted = style[language].preferredWords.flatMap((row) => row.avoid.map((words) => ({ words, of: row })));
  const find = wordFinder<PreferredWord>(wanted, readingLanguages[language]);
  const mayHold = wordHint(
    wanted.map(({ words }) => words),
    readingLanguages[language],
  );
  const read = passageReader({ facts: [], glossary: [] }, language);
  return (passage) => {
    // Facts are looked at where they are written.
    if (!mayHold(plainLine(passage.line, new Map(), language).text)) return [];
    return read(passage).flatMap(({ words }) =>
      saidOf(
        words.map(({ text }) => text),
        find,
      ),
    );
  };
}

function saidOf(words: readonly string[], find: Finder<PreferredWord>): readonly Said[] {
  return find(words).map(({ of: { use, why }, index, length }) => ({
    found: `The text says “${words.slice(index, index + length).join(' ')}”.`,
    expected: `${use}. ${why}`,
    remedy: 'Write the sentence with this word. The list of words stands in content/style.yaml.',
  }));
}
