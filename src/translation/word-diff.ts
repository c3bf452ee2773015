import { diffWordsWithSpace } from 'diff';
import type { Language } from '../model/languages.ts';

/** A piece of text that was taken out, put in, or is the same. */
export interface DiffPiece {
  readonly change: 'removed' | 'added' | 'same';
  readonly text: string;
}

/** What changed between two texts of a language, word by word. */
export function wordDiff(before: string, after: string, language: Language): readonly DiffPiece[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
