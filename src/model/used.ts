import type { Course, Fact, ModuleVersion, Term } from './course.ts';
import type { Block } from './nodes.ts';
import { inlineComponents, walkInlines } from './walk.ts';

/** The glossary entries of the words explained in these blocks, in the order of their first use. */
export function termsIn(blocks: readonly Block[], course: Course): readonly Term[] {
  const ids = inlineComponents(blocks, 'Term').map(({ props }) => props.id);
  return found(ids, course.glossary);
}

/** The facts that these blocks state or give a source for, in the order of their first use. */
export function factsIn(blocks: readonly Block[], course: Course): readonly Fact[] {
  const ids = [...walkInlines(blocks)].flatMap((inline) =>
    inline.type === 'component' && (inline.name === 'Fact' || inline.name === 'Law') ? [inline.props.id] : [],
  );
  return found(ids, course.facts);
}

/** All material of a module's activities, each thing once, in the order of first use. */
export function materialsOf(version: ModuleVersion): readonly string[] {
  return [...new Set(version.activities.flatMap((activity) => activity.frontmatter.materials))];
}

function found<T>(ids: readonly string[], entries: ReadonlyMap<string, T>): readonly T[] {
  return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []);
}
