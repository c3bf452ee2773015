import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Language, Localised } from '../../model/languages.ts';
import { remarkAnswers } from './answers.ts';
import { remarkComposedLetters } from './composed-letters.ts';
import { remarkFigures } from './figures.ts';
import { remarkForeignWords } from './foreign-words.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { remarkRefuseCode } from './refuse-code.ts';
import { remarkSegments } from './segments.ts';
import { remarkTidyBlocks } from './tidy-blocks.ts';
import { remarkUnravel } from './unravel.ts';

/**
 * The plugins that shape a text alike for pages (Astro) and for checks and PDFs (our reader).
 * Their order matters: blocks are tidied before they are counted as segments.
 *
 * @param foreign the language of words written as *emphasis*, for each language of text
 */
export function shapingPlugins(foreign: Localised<Language>): Plugin<[], Root>[] {
  return [
    remarkComposedLetters,
    remarkUnravel,
    remarkTidyBlocks,
    remarkFigures,
    remarkAnswers,
    () => remarkForeignWords(foreign),
    remarkHeadingIds,
    remarkSegments,
  ];
}

/** The plugins for pages: code is refused before anything is compiled, whatever was checked before. */
export function pagePlugins(foreign: Localised<Language>): Plugin<[], Root>[] {
  return [remarkRefuseCode, ...shapingPlugins(foreign)];
}
