import { create, type Font } from 'fontkitten';

/** What has to be known of our fonts after typesetting. */
export interface Fonts {
  /** PostScript names, as a PDF lists its fonts. */
  readonly names: ReadonlySet<string>;
}

/** Reads the names of font files. */
export function readFonts(files: readonly Uint8Array[]): Fonts {
  return { names: new Set(files.map((file) => fontOf(file).postscriptName)) };
}

function fontOf(file: Uint8Array): Font {
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error('A font collection is not a font.');
  return font;
}
