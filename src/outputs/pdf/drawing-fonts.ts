import { drawingFont } from '../../model/drawing-font.ts';

/**
 * What is wrong with the fonts that drawings name, one line for each drawing. Typst looks for other
 * fonts on the machine: there they are embedded, elsewhere the words vanish without a sound.
 */
export function foreignDrawingFonts(images: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...images]
    .filter(([path]) => path.endsWith('.svg'))
    .flatMap(([path, bytes]) => complaint(path, new TextDecoder().decode(bytes)));
}

function complaint(path: string, svg: string): readonly string[] {
  const names = [...svg.matchAll(/font-family\s*=\s*(["'])(.*?)\1/g)].map(([, , name = '']) => name);
  const foreign = names.filter((name) => name !== drawingFont);
  if (foreign.length > 0)
    return [`${path}:1:1  The drawing uses the font “${foreign[0]}”. Write font-family="${drawingFont}" in its place.`];
  if (/<text[\s>]/.test(svg) && names.length === 0)
    return [`${path}:1:1  The drawing has words but names no font. Write font-family="${drawingFont}" into its <svg>.`];
  return [];
}
