import type { Known, LostPair, Passage, Side, Sides } from '../model/pairing.ts';
import type { AcceptedPair, TranslationRecord } from '../model/translation.ts';

/** The side across from one. */
export function acrossFrom(side: Side): Side {
  return side === 'source' ? 'other' : 'source';
}

/** For each accepted text of one language those of another that it was accepted with, in whatever file. */
export type AcceptedTexts = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Looks up what the record knows about two lists of passages that stand in the same file.
 *
 * @param own the pairs accepted in this file
 */
export function knownOf(
  own: readonly AcceptedPair[],
  accepted: AcceptedTexts,
  sides: Sides,
  passages: { readonly [S in Side]: readonly Passage[] },
): Known {
  const newestFirst = own.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const here = { source: hashes(passages.source), other: hashes(passages.other) };
  const gone = {
    source: withoutCounterpart(newestFirst, sides, 'source', here.other),
    other: withoutCounterpart(newestFirst, sides, 'other', here.source),
  };
  return {
    accepts: (source, other) => accepted.get(source.hash)?.has(other.hash) === true,
    acceptedWith: (source) => [...(accepted.get(source.hash) ?? [])],
    lostBy: (side, { hash }) => gone[side].get(hash),
  };
}

/** Looks up what was accepted in all files. */
export function acceptedTexts(record: TranslationRecord, sides: Sides): AcceptedTexts {
  const accepted = new Map<string, Set<string>>();
  for (const pair of [...record.values()].flat()) {
    const [source, other] = [pair[sides.source], pair[sides.other]];
    if (source === undefined || other === undefined) continue;
    accepted.set(source, (accepted.get(source) ?? new Set()).add(other));
  }
  return accepted;
}

function hashes(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.map(({ hash }) => hash));
}

/** The newest pair of each text of one side whose counterpart is not among the texts of the other side. */
function withoutCounterpart(
  pairs: readonly AcceptedPair[],
  sides: Sides,
  side: Side,
  across: ReadonlySet<string>,
): ReadonlyMap<string, LostPair> {
  const gone = new Map<string, LostPair>();
  const [here, there] = [sides[side], sides[acrossFrom(side)]];
  for (const pair of pairs) {
    const [own, counterpart] = [pair[here], pair[there]];
    if (own === undefined || counterpart === undefined || across.has(counterpart) || gone.has(own)) continue;
    gone.set(own, { pair, goneText: pair.texts[there] ?? '' });
  }
  return gone;
}
