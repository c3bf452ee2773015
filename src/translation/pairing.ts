import type { Known, Pairing, Part, Passage, Row } from '../model/pairing.ts';
import type { Document } from '../model/course.ts';
import type { TranslationRecord } from '../model/translation.ts';
import { align, type Aligned } from './align.ts';
import { acceptedTexts, knownOf, type AcceptedTexts } from './known.ts';
import { mostPairs } from './most-pairs.ts';
import { partsOf, passagesIn } from './passages.ts';
import { scoreOf, type Fixed } from './score.ts';
import { standingsOf } from './states.ts';

/**
 * Pairs the passages of a file in two languages: first what a person accepted, wherever it stands,
 * duplicates in order; what lies between by kind and order. So an accepted pair stays a pair when
 * others are added, removed or moved.
 *
 * @param accepted what was accepted between the two languages, where more than one file is to be paired
 */
export function pairUp(source: Document, other: Document, record: TranslationRecord, accepted?: AcceptedTexts): Pairing {
  const parts = { source: partsOf(source), other: partsOf(other) };
  const passages = { source: passagesIn(parts.source), other: passagesIn(parts.other) };
  const sides = { source: source.language, other: other.language };
  const known = knownOf(record.get(source.key) ?? [], accepted ?? acceptedTexts(record, sides), sides, passages);
  const inOrder = alignParts(parts.source, parts.other, known, undefined);
  const certain = acceptedPairs(inOrder, known);
  const fixed = mostPairs(candidates(passages.source, passages.other, known), certain);
  const rows = fixed.size === certain.size ? inOrder : alignParts(parts.source, parts.other, known, fixed);
  const paired = { source, other, sides, rows, partners: new Map([...pairsIn(rows), ...fixed]), known };
  return { ...paired, standings: standingsOf(paired) };
}

function alignParts(sources: readonly Part[], others: readonly Part[], known: Known, fixed: Fixed | undefined): readonly Row[] {
  const score = scoreOf(known, fixed);
  const inside = (first: readonly Part[], second: readonly Part[]): readonly Row[] =>
    align(first, second, score).rows.map((row) => ({
      ...row,
      inside: inside(insideOf(row, row.source), insideOf(row, row.other)),
    }));
  return inside(sources, others);
}

/** Where only one language has a component, there is nothing to lay side by side in it. */
function insideOf({ source, other }: Aligned<Part>, part: Part | undefined): readonly Part[] {
  return source?.type === 'holder' && other?.type === 'holder' && part?.type === 'holder' ? part.parts : [];
}

/** The passages that stand side by side. */
function pairsIn(rows: readonly Row[]): readonly (readonly [Passage, Passage])[] {
  return rows.flatMap(({ source, other, inside }) =>
    source?.type === 'passage' && other?.type === 'passage' ? [[source, other] as const] : pairsIn(inside),
  );
}

function acceptedPairs(rows: readonly Row[], known: Known): ReadonlyMap<Passage, Passage> {
  return new Map(pairsIn(rows).filter(([source, other]) => known.accepts(source, other)));
}

/** The passages that each passage of the source was accepted with, those in the same component first. */
function candidates(
  sources: readonly Passage[],
  others: readonly Passage[],
  known: Known,
): ReadonlyMap<Passage, readonly Passage[]> {
  const byHash = Map.groupBy(others, ({ hash }) => hash);
  const order = new Map(others.map((other, index) => [other, index]));
  const inOrder = (a: Passage, b: Passage): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return new Map(
    sources.map((source) => {
      const accepted = known
        .acceptedWith(source)
        .flatMap((hash) => byHash.get(hash) ?? [])
        .sort(inOrder);
      const isBeside = (other: Passage): boolean => other.path.join() === source.path.join();
      return [source, [...accepted.filter(isBeside), ...accepted.filter((other) => !isBeside(other))]];
    }),
  );
}
