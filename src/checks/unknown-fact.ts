import type { Content } from '../model/content.ts';
import { inlineComponents } from '../model/walk.ts';
import { nearest } from '../model/nearest.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt } from './remark-at.ts';

/** Every fact that a text names stands in `content/facts.yaml`. */
export const unknownFact: Rule = {
  name: 'unknown-fact',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'Every fact named by <Fact> or <Law> stands in content/facts.yaml, so that it has a source and a date and can be changed in one place.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Den Verein vertritt <Fact id="bord" />.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Den Verein vertritt <Fact id="board" />.' },
    },
  ],
  check,
};

function check({ texts, facts }: Content): readonly Remark[] {
  const ids = facts.map(({ id }) => id);
  return texts.flatMap((text) => {
    const used = [...inlineComponents(text.body, 'Fact'), ...inlineComponents(text.body, 'Law')];
    return used
      .filter(({ props }) => !ids.includes(props.id))
      .map(({ name, props, place }) => {
        const near = nearest(props.id, ids);
        return remarkAt(text, place, {
          found: `<${name} id="${props.id}" /> names a fact that does not exist.`,
          expected: 'The id of a fact in content/facts.yaml.',
          remedy: near
            ? `Write id="${near}" if that is what you mean.`
            : 'Add the fact to content/facts.yaml with its source and date, or choose another id there.',
        });
      });
  });
}
