import { expect, test } from 'vitest';
import { foreignDrawingFonts } from './drawing-fonts.ts';

test('a drawing in our font is in order, and so is one without words', () => {
  expect(complaints('<svg font-family="Atkinson Hyperlegible Next"><text>Hallo</text></svg>')).toEqual([]);
  expect(complaints('<svg><circle r="2"/></svg>')).toEqual([]);
});

test('a drawing in another font, or in none, is told with its file', () => {
  expect(complaints('<svg font-family="Arial"><text>Hallo</text></svg>')[0]).toMatch(
    /^modules-de\/x\.svg:1:1 {2}The drawing uses the font “Arial”/,
  );
  expect(complaints('<svg><text>Hallo</text></svg>')[0]).toContain('names no font');
});

function complaints(svg: string): readonly string[] {
  return foreignDrawingFonts(new Map([['modules-de/x.svg', new TextEncoder().encode(svg)]]));
}
