import { expect, test } from 'vitest';
import { foreignDrawingFonts } from './drawing-fonts.ts';

test('a drawing in another font, or in none, is told with its place; one in ours is not', () => {
  expect(complaints('<svg font-family="Arial"><text>Hallo</text></svg>')).toEqual([
    'modules-de/x.svg:1:6  The drawing has words in the font “Arial”.',
  ]);
  expect(complaints('<svg><text>Hallo</text></svg>')).toEqual(['modules-de/x.svg:1:6  The drawing has words in no font.']);
  expect(complaints('<svg font-family="Atkinson Hyperlegible Next"><text>Hallo</text></svg>')).toEqual([]);
});

function complaints(svg: string): readonly string[] {
  return foreignDrawingFonts(new Map([['modules-de/x.svg', new TextEncoder().encode(svg)]]));
}
