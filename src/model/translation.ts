import { z } from 'zod';
import { languages, type Language } from './languages.ts';

const text = z.string().min(1);
const hash = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'Expected 16 digits and letters a to f, in quotation marks, as the command writes them.');
const date = z.iso.date('Expected a date such as "2026-11-22".');

const inSomeLanguages = <S extends z.ZodType>(value: S) => {
  const entries = languages.map((language) => [language, value.optional()]);
  return Object.fromEntries(entries) as { readonly [L in Language]: z.ZodOptional<S> };
};

/** Two passages that a person accepted as saying the same: one of the first language, one of another. */
export const acceptedPairSchema = z
  .strictObject({
    /** By which entries are sorted. It stays when the passages change, so that an entry changes in its place. */
    id: hash,
    ...inSomeLanguages(hash),
    date,
    /** Role or team, where many pairs were accepted at once. */
    reviewer: text.optional(),
    /** What the passages said, so that a change can be shown word by word. */
    texts: z.strictObject(inSomeLanguages(text)).readonly(),
  })
  .readonly();

/** `content/translations/<module>/<file>.yaml`: the accepted pairs of one content file. */
export const recordSchema = z.array(acceptedPairSchema).readonly();

export type AcceptedPair = z.output<typeof acceptedPairSchema>;

/** The accepted pairs of each content file, by its key. */
export type TranslationRecord = ReadonlyMap<string, readonly AcceptedPair[]>;

/** Something readers are told about a passage: another version is newer, or the passage has no translation yet. */
export interface TranslationNotice {
  readonly kind: 'outOfStep' | 'untranslated';
  /** The last time a person compared the languages; missing where nobody has yet. */
  readonly date: string | undefined;
  /** The language to look at. */
  readonly other: Language;
}

/** How a document stands beside the other languages; part of a course, not of what authors write. */
export interface InOtherLanguages {
  /** For each segment the name of its place, which is the same in all languages, such as `s12`. */
  readonly places: ReadonlyMap<number, string>;
  /** The segments that are behind. */
  readonly behind: ReadonlyMap<number, TranslationNotice>;
}

/** The folder of the translation record. */
export const recordFolder = 'content/translations';

/** The record file of a content file, such as `content/translations/02-association/02-bodies.yaml`. */
export function recordFileOf(key: string): string {
  return `${recordFolder}/${key}.yaml`;
}
