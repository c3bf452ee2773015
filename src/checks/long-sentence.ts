import type { Content } from '../model/content.ts';
import { languages, type Language } from '../model/languages.ts';
import type { Place } from '../model/problem.ts';
import { inEachText, noMemory } from '../model/memory.ts';
import type { Circumstances, Remark, Rule } from '../model/rule.ts';
import { dataProse, participantFields } from '../readability/data-prose.ts';
import { passageReader, runningText, type ReadSentence } from '../readability/running-text.ts';
import { remarkAt } from './remark-at.ts';

/** The most words of a sentence that learners at level B1 read without going back. */
const mostWords = 20;

/** Sentences for participants are short. */
export const longSentence: Rule = {
  name: 'long-sentence',
  severity: 'warning',
  scope: 'text',
  doc: `A sentence that participants read has at most ${mostWords} words, so that they need not read it twice.`,
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx':
          'Wenn im Verein Geld fehlt, sprechen alle, die dafür gewählt sind, zuerst miteinander und schreiben dann einen Brief an die Mitglieder.',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx':
          'Fehlt im Verein Geld? Dann sprechen zuerst alle miteinander, die dafür gewählt sind. Danach schreiben sie einen Brief an die Mitglieder.',
      },
    },
    {
      wrong: {
        'modules-en/02-association/02-bodies.mdx':
          'If money is missing, all those who were elected to look after it first talk to each other and then write to the members.',
      },
      right: {
        'modules-en/02-association/02-bodies.mdx':
          'Is money missing? Then those who were elected to look after it talk to each other first. After that they write to the members.',
      },
    },
  ],
  check,
};

function check(content: Content, { memory = noMemory }: Circumstances = {}): readonly Remark[] {
  return languages.flatMap((language) => {
    const read = passageReader({ facts: content.facts, glossary: [] }, language);
    const documents = content.documents.filter((document) => document.language === language);
    const inTexts = inEachText(documents, { memory, who: 'long-sentence', against: content.facts }, (document) =>
      runningText(document, 'participants', read).flatMap((sentence) => remark(document, sentence.place, sentence)),
    );
    return [...inTexts.flatMap(({ found }) => found), ...inData(content, language)];
  });
}

function inData(content: Content, language: Language): readonly Remark[] {
  const read = passageReader({ facts: content.facts, glossary: [] }, language);
  return dataProse(content, participantFields, language).flatMap(({ file, place, text }) =>
    read({ kind: 'running', line: [{ type: 'text', text }], place }).flatMap((sentence) => remark({ file }, place, sentence)),
  );
}

function remark(document: { readonly file: string }, place: Place, { text, words }: ReadSentence): readonly Remark[] {
  if (words.length <= mostWords) return [];
  return [
    remarkAt(document, place, {
      found: `A sentence has ${words.length} words: “${text}”`,
      expected: `At most ${mostWords} words in a sentence that participants read.`,
      remedy: 'Make two sentences of it, or a list. Say what matters most first.',
    }),
  ];
}
