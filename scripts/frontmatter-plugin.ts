import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { languageOfFile } from '../src/model/content-files.ts';

/**
 * Keeps frontmatter from Astro: it is read and checked by our own reader (`src/read`) only, so that it
 * has one meaning and a tag of YAML is told as a problem and not thrown as a mistake of the program.
 */
export function frontmatterPlugin(): Plugin {
  return {
    name: 'mit-frontmatter',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      handler: async (id) => (languageOfFile(id) ? withoutFrontmatter(await readFile(id, 'utf8')) : undefined),
    },
  };
}

/** The text with empty lines in place of its frontmatter, so that all lines keep their numbers. */
export function withoutFrontmatter(text: string): string {
  const frontmatter = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(text)?.[0] ?? '';
  return frontmatter.replace(/[^\n]/g, '') + text.slice(frontmatter.length);
}
