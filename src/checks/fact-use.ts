import type { Content } from '../model/content.ts';
import type { Fact } from '../model/course.ts';
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
export function usedFacts({ documents, facts }: Content): readonly UsedFact[] {
  const uses = new Map<string, string[]>();
  for (const { file, body } of documents) {
    for (const { props, place } of [...inlineComponents(body, 'Fact'), ...inlineComponents(body, 'Law')]) {
      uses.set(props.id, [...(uses.get(props.id) ?? []), `${file}:${place.line}`]);
    }
  }
  return facts.flatMap((fact) => {
    const own = uses.get(fact.id);
    return own ? [{ fact, uses: own }] : [];
  });
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
