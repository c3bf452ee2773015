import type { AuthorText, Content, ImageFile } from '../model/content.ts';
import { nameOfCharacter, undrawable } from '../model/drawable.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt, type Said } from './remark-at.ts';

/** Every character has a glyph in our fonts. */
export const glyph: Rule = {
  name: 'glyph',
  severity: 'error',
  scope: 'text',
  textByText: true,
  doc: 'Every character has a glyph in our fonts, because a PDF leaves out what it cannot draw.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Der Vorstand leitet den Verein 🥳.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Der Vorstand leitet den Verein ✓.' },
    },
  ],
  check,
};

function check(content: Content): readonly Remark[] {
  return [...content.lines.flat().flatMap(textRemarks), ...content.images.flatMap(drawingRemarks)];
}

function textRemarks(text: AuthorText): readonly Remark[] {
  return undrawable(text.text).map((character) =>
    remarkAt(text, text.placeAt(Math.max(0, text.text.indexOf(character))), said(character, text.text)),
  );
}

/** The words of a drawing are text too. */
function drawingRemarks({ file, svg = '' }: ImageFile): readonly Remark[] {
  return svg
    .split('\n')
    .flatMap((line, index) =>
      undrawable(line).map((character) => remarkAt({ file }, { line: index + 1, column: 1 }, said(character, line))),
    );
}

function said(character: string, text: string): Said {
  const at = Math.max(0, text.indexOf(character));
  return {
    found: `The character ${nameOfCharacter(character)} has no glyph in our fonts. It stands in "${text.slice(Math.max(0, at - 20), at + 20).trim()}".`,
    expected: 'Latin letters with their accents, digits, and the signs of our fonts.',
    remedy: 'Replace it by a letter or a word.',
  };
}
