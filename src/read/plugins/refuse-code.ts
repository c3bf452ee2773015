import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isComponentName } from '../../model/vocabulary.ts';
import { findCode } from '../find-code.ts';
import { visit } from 'unist-util-visit';

/**
 * Stops a page from being compiled when its text holds code or a component outside the vocabulary.
 * `npm run check` says the same with all problems at once; this is the lock on the door itself.
 *
 * @throws VFileMessage at the first such place
 */
export function remarkRefuseCode() {
  return (tree: Root, file: VFile): void => {
    for (const finding of findCode(tree)) {
      file.fail(`${finding.found} ${finding.expected} ${finding.remedy}`, finding, `mit:${finding.rule}`);
    }
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (!isComponentName(node.name))
        file.fail(`<${node.name}> is not in the vocabulary.`, node.position, 'mit:unknown-component');
    });
  };
}
