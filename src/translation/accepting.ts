import type { Passage, Sides } from '../model/pairing.ts';
import { languages } from '../model/languages.ts';
import type { AcceptedPair, TranslationRecord } from '../model/translation.ts';
import type { Document } from '../model/course.ts';
import { similarity } from './closeness.ts';
import { partsOf, passagesIn } from './passages.ts';

/** Two passages that a person now finds to say the same. */
export interface Acceptance {
  /** The content file. */
  readonly key: string;
  readonly sides: Sides;
  readonly source: Passage;
  readonly other: Passage;
}

/** When it was, and by whom where many were accepted at once. */
export interface AcceptedBy {
  /** Such as "2026-11-22". */
  readonly date: string;
  readonly reviewer?: string | undefined;
}

/**
 * The record with new pairs. In the files concerned, pairs of which a text is nowhere in the course any more
 * are left out: what was changed is replaced by what is now accepted.
 *
 * @param documents all texts of the course, in all languages
 */
export function withAccepted(
  record: TranslationRecord,
  acceptances: readonly Acceptance[],
  by: AcceptedBy,
  documents: readonly Document[],
): TranslationRecord {
  const inUse = textsInUse(documents);
  const keys = [...new Set(acceptances.map(({ key }) => key))];
  const changed = keys.map((key) => {
    const fresh = acceptances.filter((acceptance) => acceptance.key === key).map((acceptance) => pairOf(acceptance, by));
    const replaced = fresh.flatMap(hashesOf);
    const own = record.get(key) ?? [];
    const kept = own.filter((pair) => isKept(pair, inUse, replaced));
    const dropped = own.filter((pair) => !kept.includes(pair));
    return [key, inOrder([...kept, ...inPlaceOf(dropped, fresh)])] as const;
  });
  return new Map([...record, ...changed]);
}

/** Pairs by their ids, each once: so two people rarely write at the same place, and files do not depend on who wrote first. */
export function inOrder(pairs: readonly AcceptedPair[]): readonly AcceptedPair[] {
  const sorted = pairs.toSorted((a, b) => compare(orderOf(a), orderOf(b)) || compare(b.date, a.date));
  const texts = sorted.map((pair) => hashesOf(pair).join(' '));
  return sorted.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

/** What a pair is sorted by. */
function orderOf(pair: AcceptedPair): string {
  return [pair.id, ...languages.map((language) => pair[language] ?? '')].join(' ');
}

/** By code points, so that every machine sorts alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How alike a passage must be to what it said before, if both languages were changed at once. */
const alike = 0.5;

/** New pairs take the ids, and so the places, of those that they replace: by one text that stayed, or by likeness. */
function inPlaceOf(dropped: readonly AcceptedPair[], fresh: readonly AcceptedPair[]): readonly AcceptedPair[] {
  const left = new Set(dropped);
  return fresh.map((pair) => {
    const replaced =
      [...left].find((old) => hashesOf(old).some((hash) => hashesOf(pair).includes(hash))) ?? mostAlike(pair, [...left]);
    if (!replaced) return pair;
    left.delete(replaced);
    return { ...pair, id: replaced.id };
  });
}

function mostAlike(pair: AcceptedPair, candidates: readonly AcceptedPair[]): AcceptedPair | undefined {
  const likeness = (old: AcceptedPair): number =>
    Math.min(...languages.flatMap((language) => similarity(pair.texts[language] ?? '', old.texts[language] ?? '')));
  const ranked = candidates.map((old) => ({ old, likeness: likeness(old) })).toSorted((a, b) => b.likeness - a.likeness);
  return ranked[0] && ranked[0].likeness >= alike ? ranked[0].old : undefined;
}

function hashesOf(pair: AcceptedPair): readonly string[] {
  return languages.flatMap((language) => pair[language] ?? []);
}

function pairOf({ sides, source, other }: Acceptance, { date, reviewer }: AcceptedBy): AcceptedPair {
  return {
    id: source.hash,
    [sides.source]: source.hash,
    [sides.other]: other.hash,
    date,
    ...(reviewer === undefined ? {} : { reviewer }),
    texts: { [sides.source]: source.text, [sides.other]: other.text },
  };
}

/**
 * A pair is kept while both of its texts are in the course. Where one is gone it is kept as long as nobody
 * accepted something new for the other: it tells what was changed.
 */
function isKept(pair: AcceptedPair, inUse: ReadonlySet<string>, replaced: readonly string[]): boolean {
  const present = hashesOf(pair).filter((hash) => inUse.has(hash));
  return present.length === 2 || (present.length === 1 && !present.some((hash) => replaced.includes(hash)));
}

function textsInUse(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(documents.flatMap((document) => passagesIn(partsOf(document))).map(({ hash }) => hash));
}
