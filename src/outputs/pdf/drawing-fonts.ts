import { foreignFonts } from '../../model/drawing-font.ts';

/** The fonts that drawings name and nobody brings along, one line for each; `npm run check` tells those of authors before. */
export function foreignDrawingFonts(images: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...images]
    .filter(([path]) => path.endsWith('.svg'))
    .flatMap(([path, bytes]) =>
      foreignFonts(new TextDecoder().decode(bytes)).map(
        ({ name, place }) =>
          `${path}:${place.line}:${place.column}  The drawing has words in ${name === undefined ? 'no font' : `the font “${name}”`}.`,
      ),
    );
}
