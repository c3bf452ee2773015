import type { Content, ImageFile } from '../model/content.ts';
import { drawingFont as ours, foreignFonts, type ForeignFont } from '../model/drawing-font.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt } from './remark-at.ts';

const file = 'modules-de/02-association/images/bodies.svg';
const right = { [file]: drawing(` font-family="${ours}"`) };

/** The words of a drawing are in the font that pages and PDFs bring along. */
export const drawingFont: Rule = {
  name: 'drawing-font',
  severity: 'error',
  scope: 'course',
  textByText: true,
  doc: `The words of a drawing are in the font ${ours}, which pages and PDFs bring along, because any other is missing on most machines, and with it the words.`,
  examples: [
    { wrong: { [file]: drawing(' font-family="Arial"') }, right },
    { wrong: { [file]: drawing('') }, right },
  ],
  check,
};

function check({ images }: Content): readonly Remark[] {
  return images.flatMap((image) => foreignFonts(image.svg ?? '').map((font) => remark(image, font)));
}

function remark(image: ImageFile, { name, place, count }: ForeignFont): Remark {
  return remarkAt(image, place, {
    found: `${name === undefined ? 'Words of the drawing have no font' : `The drawing has words in the font "${name}"`}${elsewhere(count)}.`,
    expected: `Words in the font "${ours}" and in no other.`,
    remedy: `In a text editor: ${inEditor(name)}. In Inkscape: select all words, write ${ours} as their font under Text > Text and Font, and save the file as "Optimized SVG".`,
  });
}

function elsewhere(count: number): string {
  if (count === 1) return '';
  return `, here and in ${count - 1} other ${count === 2 ? 'place' : 'places'}`;
}

function inEditor(name: string | undefined): string {
  const wanted = `font-family="${ours}"`;
  if (name === undefined)
    return `write ${wanted} behind "<svg " at the top of the file; it then holds for all words that have none`;
  return `find font-family="${name}" and write ${wanted} in its place, everywhere in the file`;
}

/** A drawing of two words, for the examples. */
function drawing(font: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"${font}><text x="5" y="20">Der Vorstand</text></svg>`;
}
