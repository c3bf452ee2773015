import type { Content } from '../model/content.ts';
import type { Document, Fact } from '../model/course.ts';
import { noMemory, rememberedOf, type Memory } from '../model/memory.ts';
import { wholeFile, type Place } from '../model/problem.ts';
import { inlineComponents } from '../model/walk.ts';

/** A fact that texts use, and where. */
export interface UsedFact {
  readonly fact: Fact;
  /** Where it is used, as `file:line`. */
  readonly uses: readonly string[];
}

/** The file of all facts. */
export const factFile = 'content/facts.yaml';

/** The facts that texts use, in the order of their file. */
export function usedFacts({ documents, facts }: Content, memory: Memory = noMemory): readonly UsedFact[] {
  const all = documents.flatMap((document) =>
    rememberedOf(memory, `facts in ${document.file}`, [document], () => usesIn(document)),
  );
  const uses = Map.groupBy(all, ({ id }) => id);
  return facts.flatMap((fact) => {
    const own = uses.get(fact.id);
    return own ? [{ fact, uses: own.map(({ at }) => at) }] : [];
  });
}

function usesIn({ file, body }: Document): readonly { readonly id: string; readonly at: string }[] {
  const used = [...inlineComponents(body, 'Fact'), ...inlineComponents(body, 'Law')];
  return used.map(({ props, place }) => ({ id: props.id, at: `${file}:${place.line}` }));
}

/** Where a fact stands in its own file. */
export function placeOfFact({ id }: Fact, { dataTexts }: Content): Place {
  const found = dataTexts.find(({ file, path, text }) => file === factFile && path.at(-1) === 'id' && text === id);
  return found?.place ?? wholeFile;
}

/** The uses of a fact for a message, such as `modules-de/…/02-bodies.mdx:14 and 3 other places`. */
export function describeUses([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `${first} and ${others.length} other ${others.length === 1 ? 'place' : 'places'}`;
}
