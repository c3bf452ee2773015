import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';
import { languages } from '../model/languages.ts';
import type { AcceptedPair } from '../model/translation.ts';
import { inOrder } from './accepting.ts';

/**
 * A record file as text, always the same for the same pairs. Every entry begins with its id, by which
 * entries are sorted, and keeps each text in lines of its own: two people who accept different pairs
 * rarely write at the same place, and where they do, both entries can stay.
 */
export function recordText(pairs: readonly AcceptedPair[]): string {
  const document = new Document(inOrder(pairs).map(entryOf));
  document.commentBefore = ` ${intro.join('\n ')}`;
  if (isSeq<YAMLMap>(document.contents)) document.contents.items.forEach((entry, index) => styleEntry(entry, index > 0));
  return document.toString({ lineWidth: 0 });
}

const intro = [
  'Passages that a person found to say the same in both languages.',
  'Written by "npm run translation -- accept"; please do not edit by hand.',
  'After a merge with conflicts keep both sides and delete the marks: order and duplicates do not matter.',
];

function entryOf(pair: AcceptedPair): object {
  const hashes = languages.flatMap((language) => (pair[language] === undefined ? [] : [[language, pair[language]]]));
  const texts = languages.flatMap((language) => (pair.texts[language] === undefined ? [] : [[language, pair.texts[language]]]));
  return {
    id: pair.id,
    ...Object.fromEntries(hashes),
    date: pair.date,
    ...(pair.reviewer === undefined ? {} : { reviewer: pair.reviewer }),
    texts: Object.fromEntries(texts),
  };
}

/** Hashes and dates in quotation marks, so that none is taken for a number; texts as they are, in lines of their own. */
function styleEntry(entry: YAMLMap, spaceBefore: boolean): void {
  entry.spaceBefore = spaceBefore;
  for (const { value } of entry.items) {
    if (isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
    else if (isMap(value)) styleTexts(value);
  }
}

function styleTexts(texts: YAMLMap): void {
  for (const { value } of texts.items) if (isScalar(value)) value.type = Scalar.BLOCK_LITERAL;
}
