import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Language } from '../model/languages.ts';
import type { Place } from '../model/problem.ts';
import { passagesFor, plainLine, type Passage, type PlainLine, type Readers, type Stretch } from './passages.ts';
import { readingLanguages } from './reading-languages.ts';
import { sentenceSplitter, type Sentence } from './sentences.ts';
import { termFinder } from './term-finder.ts';
import type { Finder } from './word-finder.ts';
import { wordsOf, type Word } from './words.ts';

/** A sentence that readers meet, with those of its words that are of its language. */
export interface ReadSentence {
  readonly text: string;
  readonly place: Place;
  readonly words: readonly ReadWord[];
}

export interface ReadWord {
  readonly text: string;
  /** The id of the glossary word that it is, or is part of. */
  readonly term?: string;
  /** All words of the text that make up this use of the glossary word, such as “local court”. */
  readonly use?: string;
  /** Whether the author marked it as a word of the glossary, so that readers find its meaning. */
  readonly marked: boolean;
}

/** Gives the sentences of a passage. */
export type PassageReader = (passage: Passage) => readonly ReadSentence[];

/** Prepares the reading of one language's texts with the facts and the glossary of a course. */
export function passageReader({ facts, glossary }: Pick<Content, 'facts' | 'glossary'>, language: Language): PassageReader {
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const findTerms = termFinder(glossary, language);
  const sentencesOf = sentenceSplitter(language, readingLanguages[language].abbreviations);
  return ({ line, place }) => {
    const plain = plainLine(line, factsById, language);
    return sentencesOf(plain.text)
      .map((sentence) => ({ text: sentence.text.trim(), place, words: readWords(sentence, plain, findTerms) }))
      .filter(({ words }) => words.length > 0);
  };
}

/** The sentences of a document's running text for one group of readers. */
export function runningText(document: Document, readers: Readers, read: PassageReader): readonly ReadSentence[] {
  return passagesFor(readers, document)
    .filter(({ kind }) => kind === 'running')
    .flatMap(read);
}

/** The words of a sentence in its own language; a word is one of the glossary if it is marked or has its form. */
function readWords(sentence: Sentence, { terms, foreign }: PlainLine, findTerms: Finder<string>): readonly ReadWord[] {
  const within =
    ({ start }: Word) =>
    (stretch: Stretch): boolean =>
      stretch.start <= sentence.start + start && sentence.start + start < stretch.end;
  const words = wordsOf(sentence.text).filter((word) => !foreign.some(within(word)));
  const found = findTerms(words.map(({ text }) => text));
  return words.map((word, index) => {
    const marked = terms.find(within(word));
    const formed = found.find((term) => term.index <= index && index < term.index + term.length);
    const use =
      formed &&
      words
        .slice(formed.index, formed.index + formed.length)
        .map(({ text }) => text)
        .join(' ');
    return { text: word.text, term: marked?.id ?? formed?.of, use, marked: marked !== undefined };
  });
}
