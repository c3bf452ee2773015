import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Inline } from '../model/nodes.ts';
import type { Place } from '../model/problem.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { linesOf, walkBlocks } from '../model/walk.ts';
import { remarkAt } from './remark-at.ts';

/** No star, colon, underscore, slash or capital I inside a word. */
export const genderSign: Rule = {
  name: 'gender-sign',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'People are named in words that can be read aloud, because signs inside a word stop learners of the language and voices of computers.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Alle Bürger:innen dürfen kommen.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Alle Menschen aus dem Ort dürfen kommen.' },
    },
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Bürger*innen und Helfer*innen dürfen kommen.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Bürgerinnen und Bürger, Helferinnen und Helfer dürfen kommen.' },
    },
  ],
  check,
};

function check(content: Content): readonly Remark[] {
  const inTexts = content.lines
    .flat()
    .filter(({ text }) => maySign.test(text))
    .flatMap((text) =>
      [...text.text.matchAll(signInWord)].map(({ index, 0: word }) => remark(text.file, text.placeAt(index), word)),
    );
  return [...inTexts, ...content.documents.flatMap(twoStars)];
}

/** Whether a text may hold such a sign at all: most do not. */
const maySign = /\p{L}[*:_·]\p{L}|\/-?in|\p{Ll}In/u;

/** `Bürger*innen`, `Bürger:innen`, `Bürger_innen`, `Bürger·innen`, `Bürger/innen`, `Bürger/-innen`, `BürgerInnen`. */
const signInWord = /\p{L}+(?:[*:_·]\p{L}+|\/-?in(?:nen)?(?!\p{L})|(?<=\p{Ll})In(?:nen)?(?!\p{L}))/gu;

/** Two stars in one paragraph are taken for emphasis that begins inside a word. */
function twoStars(document: Document): readonly Remark[] {
  return [...walkBlocks(document.body)].flatMap((block) =>
    linesOf(block).flatMap((line) =>
      line.flatMap((inline, index) => emphasisInWord(document, inline, line[index + 1], block.place)),
    ),
  );
}

function emphasisInWord(document: Document, inline: Inline, next: Inline | undefined, near: Place): readonly Remark[] {
  if (inline.type !== 'text' || next?.type !== 'foreign') return [];
  const word = /\p{L}+$/u.exec(inline.text);
  if (!word) return [];
  const place = inline.place && !inline.wraps ? { line: inline.place.line, column: inline.place.column + word.index } : near;
  return [remark(document.file, place, `${word[0]}*`)];
}

function remark(file: string, place: Place, word: string): Remark {
  return remarkAt({ file }, place, {
    found: `A sign stands inside the word "${word}".`,
    expected: 'Words that can be read aloud.',
    remedy: 'Name the people in another word, such as "Menschen" or "Mitglieder", or write both forms.',
  });
}
