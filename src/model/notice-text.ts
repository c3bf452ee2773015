import { formatDate } from './format.ts';
import type { TranslationNotice } from './translation.ts';
import { fill, type Words } from './words.ts';

/** What readers are told about a passage; the name of the other language follows, as a link. */
export function noticeText({ kind, date }: TranslationNotice, words: Words): string {
  if (date === undefined) return words['translation.neverCompared'];
  const text = words[kind === 'outOfStep' ? 'translation.outOfStep' : 'translation.untranslated'];
  return fill(text, { date: formatDate(date, words['language.locale']) });
}
