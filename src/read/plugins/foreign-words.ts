import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Language, Localised } from '../../model/languages.ts';
import { languageOfFile } from '../../model/content-files.ts';

/** Marks words written as *emphasis* with the language they are in, for screen readers and hyphenation. */
export function remarkForeignWords(foreign: Localised<Language>) {
  return (tree: Root, file: VFile): void => {
    const language = languageOfFile(file.path);
    if (!language) return;
    visit(tree, 'emphasis', (emphasis) => {
      emphasis.data = { ...emphasis.data, hName: 'i', hProperties: { lang: foreign[language] } };
    });
  };
}
