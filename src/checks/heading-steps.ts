import type { Content } from '../model/content.ts';
import type { Text } from '../model/text.ts';
import type { Heading } from '../model/nodes.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { walkBlocks } from '../model/walk.ts';
import { remarkAt } from './remark-at.ts';

/** Headings step down one level at a time, beginning with `##` below the title. */
export const headingSteps: Rule = {
  name: 'heading-steps',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'Headings begin with ## and step down one level at a time, because people who cannot see the page find their way by them.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': '## Die Organe\n\n#### Der Vorstand' },
      right: { 'modules-de/02-association/02-bodies.mdx': '## Die Organe\n\n### Der Vorstand' },
    },
  ],
  check,
};

function check({ texts }: Content): readonly Remark[] {
  return texts.flatMap((text) => {
    const headings = [...walkBlocks(text.body)].filter((block): block is Heading => block.type === 'heading');
    return headings.flatMap((heading, index) => stepRemark(text, heading, headings[index - 1]?.depth ?? 1));
  });
}

function stepRemark(text: Text, { depth, place }: Heading, before: number): readonly Remark[] {
  if (depth <= before + 1) return [];
  return [
    remarkAt(text, place, {
      found: `The heading has the level "${'#'.repeat(depth)}" below ${before === 1 ? 'the title of the page' : `a heading of level "${'#'.repeat(before)}"`}.`,
      expected: `At most one level more: "${'#'.repeat(before + 1)}".`,
      remedy: `Begin the line with "${'#'.repeat(before + 1)} ", in all languages alike.`,
    }),
  ];
}
