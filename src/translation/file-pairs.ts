import type { Pairing } from '../model/pairing.ts';
import type { Document } from '../model/course.ts';
import type { TranslationRecord } from '../model/translation.ts';
import { languages } from '../model/languages.ts';
import { acceptedTexts } from './known.ts';
import { noMemory, rememberedOf, type Memory } from '../model/memory.ts';
import { pairUp } from './pairing.ts';

/** Every content file of the first language beside each of the others, where both can be read; in the order of the files. */
export function pairFiles(
  documents: readonly Document[],
  record: TranslationRecord,
  memory: Memory = noMemory,
): readonly Pairing[] {
  const [first, ...others] = languages;
  const sources = documents.filter(({ language }) => language === first);
  const targets = others.map((language) => ({
    accepted: acceptedTexts(record, { source: first, other: language }),
    byKey: new Map(documents.flatMap((document) => (document.language === language ? [[document.key, document]] : []))),
  }));
  return sources.flatMap((source) =>
    targets.flatMap(({ accepted, byKey }) => {
      const other = byKey.get(source.key);
      if (!other) return [];
      const causes = [source, other, ...record.values()];
      return [rememberedOf(memory, `pairing ${other.file}`, causes, () => pairUp(source, other, record, accepted))];
    }),
  );
}
