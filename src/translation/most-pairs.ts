/**
 * Adds pairs to some that are found, until there are as many as can be; whoever has a partner keeps
 * one (augmenting paths: Berge 1957). A free partner comes first, so that things keep their order.
 *
 * @param candidates the partners each source may have, in the order of preference
 * @returns the partner of each source that has one
 */
export function mostPairs<S, O>(candidates: ReadonlyMap<S, readonly O[]>, found: ReadonlyMap<S, O>): ReadonlyMap<S, O> {
  const sourceOf = new Map([...found].map(([source, other]) => [other, source]));
  for (const source of candidates.keys()) {
    if (!found.has(source)) findPartner(source, candidates, sourceOf, new Set());
  }
  return new Map([...sourceOf].map(([other, source]) => [source, other]));
}

function findPartner<S, O>(source: S, candidates: ReadonlyMap<S, readonly O[]>, sourceOf: Map<O, S>, tried: Set<O>): boolean {
  const open = candidates.get(source)?.filter((other) => !tried.has(other)) ?? [];
  const inOrder = [...open.filter((other) => !sourceOf.has(other)), ...open.filter((other) => sourceOf.has(other))];
  for (const other of inOrder) {
    if (tried.has(other)) continue;
    tried.add(other);
    const rival = sourceOf.get(other);
    if (rival !== undefined && !findPartner(rival, candidates, sourceOf, tried)) continue;
    sourceOf.set(other, source);
    return true;
  }
  return false;
}
