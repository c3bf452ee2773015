import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Language, Localised } from '../model/languages.ts';
import { wholeFile, type Finding } from '../model/problem.ts';
import { findDepth, findExcess, tooDeep } from './find-excess.ts';
import { explainSyntax } from './mdx-errors.ts';
import { shapingPlugins } from './plugins/index.ts';

/**
 * Reads MDX into a tree as the author wrote it, or says what keeps it from being read.
 * Nothing in the text is run.
 */
export function parseMdx(source: string): { readonly tree: Root } | { readonly findings: readonly Finding[] } {
  const excess = findExcess(source);
  if (excess.length > 0) return { findings: excess };
  try {
    const tree = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).parse(source);
    const depth = findDepth(tree);
    return depth.length > 0 ? { findings: depth } : { tree };
  } catch (error) {
    if (error instanceof RangeError) return { findings: [tooDeep(wholeFile)] }; // the parser went deeper than it can
    if (!(error instanceof VFileMessage)) throw error;
    const message = { line: error.line ?? 1, column: error.column ?? 1, reason: error.reason };
    return { findings: [explainSyntax(message, source)] };
  }
}

/** Shapes a tree with the plugins that pages use too: tidy blocks, heading ids, segments. Changes the tree. */
export function shapeTree(tree: Root, path: string, foreign: Localised<Language>): Root {
  const shape = unified();
  for (const plugin of shapingPlugins(foreign)) shape.use(plugin);
  return shape.runSync(tree, new VFile({ path })) as Root;
}
