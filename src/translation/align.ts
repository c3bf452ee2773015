/** Two things that belong together, or one that stands alone. */
export interface Aligned<T> {
  readonly source?: T;
  readonly other?: T;
}

/** An alignment and how good it is: the sum of the scores of what belongs together. */
export interface Alignment<T> {
  readonly score: number;
  readonly rows: readonly Aligned<T>[];
}

/**
 * Lays two sequences side by side, in their order, so that the sum of scores is as high as can be
 * (Needleman and Wunsch 1970, without a price for what stands alone). Of several best ones it takes
 * the one that pairs earlier things.
 *
 * @param score how well two things match, as a whole number; 0 if they must not be paired
 */
export function align<T>(sources: readonly T[], others: readonly T[], score: (source: T, other: T) => number): Alignment<T> {
  const scores = sources.map((source) => others.map((other) => score(source, other)));
  const best = bestFrom(scores, others.length);
  return { score: best[0]?.[0] ?? 0, rows: rowsOf(sources, others, scores, best) };
}

/** The best score that can be had from each pair of places to both ends. */
function bestFrom(scores: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const best = [new Array<number>(width + 1).fill(0)];
  for (const row of scores.toReversed()) {
    const below = best[0] ?? [];
    const here = new Array<number>(width + 1).fill(0);
    for (let at = width - 1; at >= 0; at -= 1) {
      const pair = row[at] ?? 0;
      const paired = pair > 0 ? pair + (below[at + 1] ?? 0) : 0;
      here[at] = Math.max(below[at] ?? 0, here[at + 1] ?? 0, paired);
    }
    best.unshift(here);
  }
  return best;
}

function rowsOf<T>(
  sources: readonly T[],
  others: readonly T[],
  scores: readonly (readonly number[])[],
  best: readonly (readonly number[])[],
): readonly Aligned<T>[] {
  const rows: Aligned<T>[] = [];
  let [i, j] = [0, 0];
  while (i < sources.length || j < others.length) {
    const [source, other] = [sources[i], others[j]];
    const pair = scores[i]?.[j] ?? 0;
    const here = best[i]?.[j] ?? 0;
    if (pair > 0 && here === pair + (best[i + 1]?.[j + 1] ?? 0)) {
      rows.push({ source, other });
      [i, j] = [i + 1, j + 1];
    } else if (i < sources.length && (j === others.length || here === (best[i + 1]?.[j] ?? 0))) {
      rows.push({ source });
      i += 1;
    } else {
      rows.push({ other });
      j += 1;
    }
  }
  return rows;
}
