import type { Pairing } from '../model/pairing.ts';
import type { Document } from '../model/course.ts';
import type { TranslationRecord } from '../model/translation.ts';
import { languages } from '../model/languages.ts';
import { pairUp } from './pairing.ts';

/** Every content file of the first language beside each of the others, where both can be read; in the order of the files. */
export function pairFiles(documents: readonly Document[], record: TranslationRecord): readonly Pairing[] {
  const [first, ...others] = languages;
  const sources = documents.filter(({ language }) => language === first);
  return sources.flatMap((source) =>
    others.flatMap((language) => {
      const other = documents.find((candidate) => candidate.language === language && candidate.key === source.key);
      return other ? [pairUp(source, other, record)] : [];
    }),
  );
}
