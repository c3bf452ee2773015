import { create, type Font } from 'fontkitten';

/** What has to be known of our fonts before and after typesetting. */
export interface Fonts {
  /** PostScript names, as a PDF lists its fonts. */
  readonly names: ReadonlySet<string>;
  /** Whether one of the fonts can draw a character. */
  readonly has: (codePoint: number) => boolean;
}

/** Reads names and characters of font files. */
export function readFonts(files: readonly Uint8Array[]): Fonts {
  const fonts = files.map(fontOf);
  return {
    names: new Set(fonts.map(({ postscriptName }) => postscriptName)),
    has: (codePoint) => fonts.some((font) => font.hasGlyphForCodePoint(codePoint)),
  };
}

function fontOf(file: Uint8Array): Font {
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error('A font collection is not a font.');
  return font;
}
