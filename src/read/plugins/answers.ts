import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { internalInline } from './internal.ts';

/**
 * Marks the answers in tables to fill in: in `AnswerTable` every cell but those of the header row
 * and of the first column. So one source serves participants (blank) and trainers (filled in).
 */
export function remarkAnswers() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (element) => {
      if (element.name !== 'AnswerTable') return;
      for (const table of element.children) {
        if (table.type !== 'table') continue;
        for (const cell of table.children.slice(1).flatMap((row) => row.children.slice(1))) {
          cell.children = [internalInline('Answer', cell.children) as unknown as PhrasingContent];
        }
      }
      return SKIP;
    });
  };
}
