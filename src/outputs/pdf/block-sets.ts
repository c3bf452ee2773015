import { eachLanguage, languages, type Language, type Localised } from '../../model/languages.ts';
import type { Block } from '../../model/nodes.ts';

/** A block in each language that has it. */
export type BlockSet = Partial<Localised<Block>>;

/**
 * Puts together what belongs together. Where a language lacks blocks, its text has those of another
 * one in their place; then only that one has a block of its own.
 */
export function setsOf(blocks: Localised<readonly Block[]>): readonly BlockSet[] {
  const next = new Map<Language, number>(languages.map((language) => [language, 0]));
  const current = (language: Language): Block | undefined => blocks[language][next.get(language) ?? 0];
  const goOn = (language: Language, by: number): unknown => next.set(language, (next.get(language) ?? 0) + by);
  const sets: BlockSet[] = [];
  // What stands in a component that is not translated stands in one language only.
  const having = languages.filter((language) => blocks[language].length > 0);
  while (languages.some((language) => current(language) !== undefined)) {
    const lacking = languages.find((language) => current(language)?.type === 'untranslated');
    const lacked = lacking && current(lacking);
    if (lacking && lacked?.type === 'untranslated') {
      sets.push(...lacked.children.map((block) => ({ [lacked.language]: block })));
      goOn(lacking, 1);
      goOn(lacked.language, lacked.children.length);
    } else {
      sets.push(sameKind(eachLanguage(current), having));
      for (const language of languages) goOn(language, 1);
    }
  }
  return sets;
}

/** The checks hold all languages to one structure; here a difference would be a mistake of the program. */
function sameKind(set: Localised<Block | undefined>, having: readonly Language[]): BlockSet {
  const [language = languages[0]] = having;
  const first = set[language];
  const other = having.find((each) => set[each]?.type !== first?.type);
  if (!first || other)
    throw new Error(`The languages differ at line ${first?.place.line ?? set[other ?? languages[0]]?.place.line}.`);
  return set as BlockSet;
}

/** The block of the first language that has one. */
export function firstOf(set: BlockSet): Block {
  const first = languages.map((language) => set[language]).find((block) => block !== undefined);
  if (!first) throw new Error('A row without a block.');
  return first;
}

/** The blocks of a set with their languages. */
export function entriesOf(set: BlockSet): readonly (readonly [Language, Block])[] {
  return languages.flatMap((language) => {
    const block = set[language];
    return block ? [[language, block] as const] : [];
  });
}
