import type { Known, LostPair, Passage, Side, Sides } from '../model/pairing.ts';
import type { AcceptedPair, TranslationRecord } from '../model/translation.ts';

/** The side across from one. */
export function acrossFrom(side: Side): Side {
  return side === 'source' ? 'other' : 'source';
}

/** Looks up what the record knows about two lists of passages that stand in the same file. */
export function knownOf(
  record: TranslationRecord,
  key: string,
  sides: Sides,
  passages: { readonly [S in Side]: readonly Passage[] },
): Known {
  const accepted = acceptedTexts(record, sides);
  const own = (record.get(key) ?? []).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const here = { source: hashes(passages.source), other: hashes(passages.other) };
  const gone = {
    source: withoutCounterpart(own, sides, 'source', here.other),
    other: withoutCounterpart(own, sides, 'other', here.source),
  };
  return {
    accepts: (source, other) => accepted.get(source.hash)?.has(other.hash) === true,
    lostBy: (side, { hash }) => gone[side].get(hash),
  };
}

/** For each accepted text of the source the texts it was accepted with. */
function acceptedTexts(record: TranslationRecord, sides: Sides): ReadonlyMap<string, ReadonlySet<string>> {
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
