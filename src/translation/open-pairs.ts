import type { Pairing, Standing } from '../model/pairing.ts';
import type { Acceptance } from './accepting.ts';

/** A pair that waits for a person to say whether both passages say the same. */
export type OpenPair = Acceptance & { readonly standing: Extract<Standing, { state: 'outOfStep' | 'neverAccepted' }> };

/** The pairs of a file that nobody has accepted as they stand now, in reading order. */
export function openPairsOf(pairing: Pairing): readonly OpenPair[] {
  const { sides } = pairing;
  return pairing.standings.flatMap((standing) => {
    if (standing.state !== 'outOfStep' && standing.state !== 'neverAccepted') return [];
    return [{ key: pairing.source.key, sides, source: standing.source, other: standing.other, standing }];
  });
}
