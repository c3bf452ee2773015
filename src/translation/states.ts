import type { LostPair, PairedFile, Pairing, Part, Passage, Row, Side, Standing } from '../model/pairing.ts';
import { passagesIn } from './passages.ts';

export const states = [
  'accepted',
  'outOfStep',
  'neverAccepted',
  'untranslated',
  'lost',
] as const satisfies readonly Standing['state'][];

/** How every passage of a file stands, in reading order; a pair stands where the source has it. */
export function standingsOf(pairing: PairedFile): readonly Standing[] {
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
  return pairing.standings.filter(isIn);
}

function passagesOf(part: Part | undefined): readonly Passage[] {
  return part ? passagesIn([part]) : [];
}

function sourceStanding(pairing: PairedFile, source: Passage): Standing {
  const other = pairing.partners.get(source);
  return other ? pairStanding(pairing, source, other) : loneStanding(pairing, 'source', source);
}

function pairStanding({ known }: PairedFile, source: Passage, other: Passage): Standing {
  if (known.accepts(source, other) || !(source.hasWords || other.hasWords)) return { state: 'accepted', source, other };
  const [fromSource, fromOther] = [known.lostBy('source', source), known.lostBy('other', other)];
  if (fromSource) return outOfStep(source, other, 'source', fromSource);
  if (fromOther) return outOfStep(source, other, 'other', fromOther);
  return { state: 'neverAccepted', source, other };
}

function outOfStep(source: Passage, other: Passage, behind: Side, { pair, goneText }: LostPair): Standing {
  return { state: 'outOfStep', source, other, behind, accepted: pair, before: goneText };
}

function loneStanding({ known }: PairedFile, side: Side, passage: Passage): Standing {
  const lost = known.lostBy(side, passage);
  return lost
    ? { state: 'lost', side, passage, accepted: lost.pair, goneText: lost.goneText }
    : { state: 'untranslated', side, passage };
}
