import { expect, test } from 'vitest';
import { drawingFont, foreignFonts } from './drawing-font.ts';

const ours = `font-family="${drawingFont}"`;

test.each([
  ['names our font at its top', `<svg ${ours}><g><text>Hallo <tspan>Welt</tspan></text></g></svg>`],
  ['names it at each of its words', `<svg><text ${ours}>Hallo</text><g ${ours}><text>Welt</text></g></svg>`],
  ['names it in quotation marks, as Inkscape does', `<svg font-family="'${drawingFont}'"><text>Hallo</text></svg>`],
  ['has no words', '<svg><title>Ein Kreis</title><circle r="2"/><text> </text></svg>'],
  ['names another font where there are no words', `<svg ${ours}><g font-family="Arial"><path/></g><text>Hallo</text></svg>`],
  ['speaks of a font in a comment', `<svg ${ours}><!-- font-family="Arial" --><text>Hallo</text></svg>`],
  ['cannot be read', '<svg><text>Hallo</svg>'],
])('a drawing that %s is in order', (_, svg) => {
  expect(foreignFonts(svg)).toEqual([]);
});

test('another font is told where it is named, once for all its words', () => {
  const svg = `<svg ${ours}>\n  <text font-family="Arial">a</text>\n  <g\n    id="b" font-family='Arial'><text>b</text><text>c</text></g>\n</svg>`;
  expect(foreignFonts(svg)).toEqual([{ name: 'Arial', place: { line: 2, column: 9 }, count: 2 }]);
  expect(foreignFonts(svg.replace('"Arial"', `"${drawingFont}"`))).toEqual([
    { name: 'Arial', place: { line: 4, column: 12 }, count: 1 },
  ]);
});

test('words below another font are in it, also where ours is named further up', () => {
  const svg = `<svg ${ours}><text>a <tspan font-family="Courier, ${drawingFont}">b</tspan></text></svg>`;
  expect(foreignFonts(svg)).toMatchObject([{ name: `Courier, ${drawingFont}`, count: 1 }]);
});

test('words without a font are told where they stand, although other words have one', () => {
  const svg = `<svg>\n<text ${ours}>a</text>\n<text y="9">b</text><text><tspan>c</tspan></text>\n</svg>`;
  expect(foreignFonts(svg)).toEqual([{ name: undefined, place: { line: 3, column: 1 }, count: 2 }]);
});
