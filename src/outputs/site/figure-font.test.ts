import { expect, test } from 'vitest';
import { figureNeeds, withFonts } from './figure-font.ts';

const svg = `<svg viewBox="0 0 9 9" font-family="Atkinson Hyperlegible Next"><text font-weight="700">Größe</text><text>„ja“ <tspan>5 €</tspan></text></svg>`;

test('a drawing needs the weights and characters of its labels', () => {
  expect(figureNeeds(svg)).toEqual({ weights: [400, 700], characters: ' 5Gaejrß“„€ö'.split('').sort().join('') });
});

test('a drawing without labels, or with another font, needs nothing', () => {
  expect(figureNeeds('<svg font-family="Atkinson Hyperlegible Next"><path/></svg>').weights).toEqual([]);
  expect(figureNeeds('<svg><text>a</text></svg>').weights).toEqual([]);
});

test('fonts stand in the drawing itself, before everything else', () => {
  const made = withFonts(svg, [{ weight: 400, woff2: Buffer.from('x') }]);
  expect(made).toMatch(/^<svg [^>]*><style>@font-face\{[^}]*font-weight:400;src:url\(data:font\/woff2;base64,eA==\)\}<\/style><text/);
  expect(withFonts(svg, [])).toBe(svg);
});
