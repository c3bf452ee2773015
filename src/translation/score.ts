import type { Holder, Known, Part, Passage } from '../model/pairing.ts';
import { align } from './align.ts';
import { lengthRatio, similarity } from './closeness.ts';

/** Pairs that are settled: nobody else may have these partners. */
export type Fixed = ReadonlyMap<Passage, Passage>;

/** What a person accepted outweighs all that is only alike; that two have a partner at all outweighs how alike they are. */
const points = { accepted: 100_000, pair: 100, sameShape: 40, alike: 40 } as const;

/** How well two parts match, for `align`. Components match as well as what they hold does. */
export function scoreOf(known: Known, fixed: Fixed | undefined): (source: Part, other: Part) => number {
  const taken = new Set(fixed?.values());
  const settled = new Map<Holder, Map<Holder, number>>();

  function score(source: Part, other: Part): number {
    if (source.type === 'passage') return other.type === 'passage' ? passageScore(source, other) : 0;
    return other.type === 'holder' && source.kind === other.kind ? holderScore(source, other) : 0;
  }

  function passageScore(source: Passage, other: Passage): number {
    if (fixed ? fixed.get(source) === other : known.accepts(source, other)) return points.accepted + sameShape(source, other);
    if (source.kind !== other.kind || fixed?.has(source) || taken.has(other)) return 0;
    if (known.lostBy('source', source) && known.lostBy('other', other)) return 0;
    return points.pair + sameShape(source, other) + Math.round(points.alike * likeness(source, other, known));
  }

  /** Asked often for the same two components: for their place, and for what is inside them. */
  function holderScore(source: Holder, other: Holder): number {
    const others = settled.get(source) ?? new Map<Holder, number>();
    settled.set(source, others);
    const inside = others.get(other) ?? align(source.parts, other.parts, score).score;
    others.set(other, inside);
    return inside === 0 ? 0 : inside + sameShape(source, other);
  }

  return score;
}

function sameShape(source: Part, other: Part): number {
  return source.shape === other.shape ? points.sameShape : 0;
}

/** How much a text is like the one that its partner was accepted with; where nobody accepted any, how near their lengths are. */
function likeness(source: Passage, other: Passage, known: Known): number {
  const [fromSource, fromOther] = [known.lostBy('source', source), known.lostBy('other', other)];
  if (fromSource) return similarity(fromSource.goneText, other.text);
  if (fromOther) return similarity(fromOther.goneText, source.text);
  return lengthRatio(source.text, other.text);
}
