import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { inlineComponents } from '../model/walk.ts';
import { nearest } from '../model/nearest.ts';
import { errorAt } from './problem-at.ts';

/** Every glossary word that a text names stands in `content/glossary.yaml`. */
export function checkUnknownTerm({ documents, glossary }: Content): readonly Problem[] {
  const ids = glossary.map(({ id }) => id);
  return documents.flatMap((document) =>
    inlineComponents(document.body, 'Term')
      .filter(({ props }) => !ids.includes(props.id))
      .map(({ props, place }) => {
        const near = nearest(props.id, ids);
        return errorAt(document, place, {
          rule: 'unknown-term',
          found: `<Term id="${props.id}"> names a word that is not in the glossary.`,
          expected: 'The id of a word in content/glossary.yaml.',
          remedy: near
            ? `Write id="${near}" if that is what you mean.`
            : 'Add the word to content/glossary.yaml with its meaning in all languages, or delete the tags.',
        });
      }),
  );
}
