import { create, type Font } from 'fontkitten';

/** Draws text as outlines, so that the picture is the same on machines without the font. */
export interface Pen {
  /** The width of a text in pixels. */
  readonly widthOf: (text: string, size: number) => number;
  /** The outlines of a line of text whose base line begins at a point. */
  readonly draw: (text: string, size: number, x: number, y: number) => string;
}

/**
 * Makes a pen of a font file.
 *
 * @throws where the file holds several fonts
 */
export function penFor(file: Uint8Array): Pen {
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error('A font collection is not a font.');
  return {
    widthOf: (text, size) => (advances(font, text).at(-1) ?? 0) * (size / font.unitsPerEm),
    draw: (text, size, x, y) => outlines(font, text, size / font.unitsPerEm, x, y),
  };
}

function outlines(font: Font, text: string, scale: number, x: number, y: number): string {
  const starts = [0, ...advances(font, text)];
  const paths = font.glyphsForString(text).map((glyph, index) => {
    const place = `translate(${rounded(x + (starts[index] ?? 0) * scale)} ${rounded(y)}) scale(${scale} ${-scale})`;
    return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`;
  });
  return paths.join('');
}

/** Where each letter ends, in units of the font. */
function advances(font: Font, text: string): readonly number[] {
  let end = 0;
  return font.glyphsForString(text).map(({ advanceWidth }) => (end += advanceWidth));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
