import type { Language } from '../model/languages.ts';

/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Gives the sentences of a text. */
export type SentenceSplitter = (text: string) => readonly Sentence[];

/**
 * Prepares the division into sentences by the rules of Unicode (UAX 29), which take every full stop for
 * an end: what an abbreviation, a date or a quotation has torn apart is joined again. A line break ends
 * a sentence.
 *
 * @param abbreviations those of the language that never end a sentence, such as "z. B."
 */
export function sentenceSplitter(language: Language, abbreviations: readonly string[]): SentenceSplitter {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const goesOn = continuation(abbreviations, monthsOf(language));
  return (text) => {
    if (!/[.!?…\n]\P{L}*[\p{L}\p{N}]/u.test(text)) return isSpoken(text) ? [{ text, start: 0 }] : [];
    const sentences: Sentence[] = [];
    for (const part of [...segmenter.segment(text)].flatMap(({ segment, index }) =>
      furtherParts({ text: segment, start: index }),
    )) {
      const last = sentences.at(-1);
      if (last && goesOn(last.text, part.text)) sentences[sentences.length - 1] = { ...last, text: last.text + part.text };
      else sentences.push(part);
    }
    return sentences.filter((sentence) => isSpoken(sentence.text));
  };
}

function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Ends that Unicode does not see: before a figure (… die Woche. 95 wünschen …), between two speakers („Wer?“ – „Ich.“). */
const furtherEnd = /[.!?…][“”‘’] – (?=[„“‚‘\p{Lu}])|\p{L}[.!?]\s(?=\d)/gu;

function furtherParts({ text, start }: Sentence): readonly Sentence[] {
  const ends = [...text.matchAll(furtherEnd)].map(({ 0: found, index }) => index + found.length);
  return [0, ...ends].map((from, number) => ({ text: text.slice(from, ends[number]), start: start + from }));
}

/** Whether what follows goes on with the sentence before it. */
function continuation(abbreviations: readonly string[], months: readonly string[]): (before: string, after: string) => boolean {
  return (before, after) => {
    if (before.endsWith('\n')) return false;
    const end = ` ${before.replaceAll('\u00a0', ' ').trimEnd()}`;
    if (abbreviations.some((short) => end.endsWith(short) && /[\s(„“‚‘]/.test(end.charAt(end.length - short.length - 1))))
      return true;
    if (/\D\d{1,2}\.$/.test(end) && months.some((month) => after.startsWith(month))) return true;
    // A number alone is that of a list: "1. Welcome". Small letters do not begin a sentence: „Wer?“ fragt sie.
    return /^ \d+\.$/.test(end) || /^[\p{P}\s]*\p{Ll}/u.test(after);
  };
}

function monthsOf(language: Language): readonly string[] {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2026, month))));
}
