import type { Content } from '../model/content.ts';
import type { Text } from '../model/text.ts';
import type { Table } from '../model/nodes.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { plainText, walkBlocks } from '../model/walk.ts';
import { remarkAt } from './remark-at.ts';

/** Every column of a table has a heading. */
export const tableHead: Rule = {
  name: 'table-head',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'Every column of a table has a heading in its first row, because the voice of a computer reads it before each cell.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': '| | |\n|---|---|\n| Vorstand | leitet |' },
      right: { 'modules-de/02-association/02-bodies.mdx': '| Organ | Aufgabe |\n|---|---|\n| Vorstand | leitet |' },
    },
  ],
  check,
};

function check({ texts }: Content): readonly Remark[] {
  return texts.flatMap((text) =>
    [...walkBlocks(text.body)].flatMap((block) => (block.type === 'table' ? tableRemark(text, block) : [])),
  );
}

function tableRemark(text: Text, { head, place }: Table): readonly Remark[] {
  const empty = head.flatMap((cell, index) => (plainText(cell).trim() === '' ? [index + 1] : []));
  if (empty.length === 0) return [];
  return [
    remarkAt(text, place, {
      found: `The first row of the table has no words in column ${empty.join(' and ')}.`,
      expected: 'A heading for each column.',
      remedy: 'Write into the first row what stands below it, for example | Organ | Aufgabe |.',
    }),
  ];
}
