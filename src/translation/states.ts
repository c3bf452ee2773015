import type { LostPair, Pairing, Part, Passage, Row, Side } from '../model/pairing.ts';
import type { AcceptedPair } from '../model/translation.ts';
import { passagesIn } from './passages.ts';

/** How a pair of passages, or a passage without a partner, stands. */
export type Standing =
  /** A person found that both say the same; or there are no words in them. */
  | { readonly state: 'accepted'; readonly source: Passage; readonly other: Passage }
  /** One of the two was changed since; `behind` is the side that was not. */
  | {
      readonly state: 'outOfStep';
      readonly source: Passage;
      readonly other: Passage;
      readonly behind: Side;
      readonly accepted: AcceptedPair;
      /** What the changed side said when both were accepted. */
      readonly before: string;
    }
  | { readonly state: 'neverAccepted'; readonly source: Passage; readonly other: Passage }
  /** New in one language; the other one does not have it yet. */
  | { readonly state: 'untranslated'; readonly side: Side; readonly passage: Passage }
  /** What it was accepted with has been removed from the other language. */
  | {
      readonly state: 'lost';
      readonly side: Side;
      readonly passage: Passage;
      readonly accepted: AcceptedPair;
      readonly goneText: string;
    };

export const states = [
  'accepted',
  'outOfStep',
  'neverAccepted',
  'untranslated',
  'lost',
] as const satisfies readonly Standing['state'][];

/** How every passage of a file stands, in reading order; a pair stands where the source has it. */
export function standingsOf(pairing: Pairing): readonly Standing[] {
  const pairedOthers = new Set(pairing.partners.values());
  const inRow = ({ source, other, inside }: Row): readonly Standing[] => {
    if (inside.length > 0) return inside.flatMap(inRow);
    return [
      ...passagesOf(source).map((passage) => sourceStanding(pairing, passage)),
      ...passagesOf(other)
        .filter((passage) => !pairedOthers.has(passage))
        .map((passage) => loneStanding(pairing, 'other', passage)),
    ];
  };
  return pairing.rows.flatMap(inRow);
}

/** The passages of a file that stand in one state, in reading order. */
export function standingsIn<S extends Standing['state']>(
  pairing: Pairing,
  state: S,
): readonly Extract<Standing, { readonly state: S }>[] {
  const isIn = (standing: Standing): standing is Extract<Standing, { readonly state: S }> => standing.state === state;
  return standingsOf(pairing).filter(isIn);
}

function passagesOf(part: Part | undefined): readonly Passage[] {
  return part ? passagesIn([part]) : [];
}

function sourceStanding(pairing: Pairing, source: Passage): Standing {
  const other = pairing.partners.get(source);
  return other ? pairStanding(pairing, source, other) : loneStanding(pairing, 'source', source);
}

function pairStanding({ known }: Pairing, source: Passage, other: Passage): Standing {
  if (known.accepts(source, other) || !(source.hasWords || other.hasWords)) return { state: 'accepted', source, other };
  const [fromSource, fromOther] = [known.lostBy('source', source), known.lostBy('other', other)];
  if (fromSource) return outOfStep(source, other, 'source', fromSource);
  if (fromOther) return outOfStep(source, other, 'other', fromOther);
  return { state: 'neverAccepted', source, other };
}

function outOfStep(source: Passage, other: Passage, behind: Side, { pair, goneText }: LostPair): Standing {
  return { state: 'outOfStep', source, other, behind, accepted: pair, before: goneText };
}

function loneStanding({ known }: Pairing, side: Side, passage: Passage): Standing {
  const lost = known.lostBy(side, passage);
  return lost
    ? { state: 'lost', side, passage, accepted: lost.pair, goneText: lost.goneText }
    : { state: 'untranslated', side, passage };
}
