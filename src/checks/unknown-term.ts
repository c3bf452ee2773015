import type { Content } from '../model/content.ts';
import { inlineComponents } from '../model/walk.ts';
import { nearest } from '../model/nearest.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt } from './remark-at.ts';

/** Every glossary word that a text names stands in `content/glossary.yaml`. */
export const unknownTerm: Rule = {
  name: 'unknown-term',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'Every word named by <Term> stands in the glossary, so that readers find its meaning.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Der <Term id="bord">Vorstand</Term> leitet den Verein.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Der <Term id="board">Vorstand</Term> leitet den Verein.' },
    },
  ],
  check,
};

function check({ texts, glossary }: Content): readonly Remark[] {
  const ids = glossary.map(({ id }) => id);
  return texts.flatMap((text) =>
    inlineComponents(text.body, 'Term')
      .filter(({ props }) => !ids.includes(props.id))
      .map(({ props, place }) => {
        const near = nearest(props.id, ids);
        return remarkAt(text, place, {
          found: `<Term id="${props.id}"> names a word that is not in the glossary.`,
          expected: 'The id of a word in content/glossary.yaml.',
          remedy: near
            ? `Write id="${near}" if that is what you mean.`
            : 'Add the word to content/glossary.yaml with its meaning in all languages, or delete the tags.',
        });
      }),
  );
}
