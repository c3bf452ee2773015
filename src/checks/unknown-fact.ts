import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { inlineComponents } from '../model/walk.ts';
import { nearest } from '../model/nearest.ts';
import { errorAt } from './problem-at.ts';

/** Every fact that a text names stands in `content/facts.yaml`. */
export function checkUnknownFact({ documents, facts }: Content): readonly Problem[] {
  const ids = facts.map(({ id }) => id);
  return documents.flatMap((document) => {
    const used = [...inlineComponents(document.body, 'Fact'), ...inlineComponents(document.body, 'Law')];
    return used
      .filter(({ props }) => !ids.includes(props.id))
      .map(({ name, props, place }) => {
        const near = nearest(props.id, ids);
        return errorAt(document, place, {
          rule: 'unknown-fact',
          found: `<${name} id="${props.id}" /> names a fact that does not exist.`,
          expected: 'The id of a fact in content/facts.yaml.',
          remedy: near
            ? `Write id="${near}" if that is what you mean.`
            : 'Add the fact to content/facts.yaml with its source and date, or choose another id there.',
        });
      });
  });
}
