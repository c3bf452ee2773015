import { expect, test } from 'vitest';
import { figureNeeds, withFonts } from './figure-font.ts';

const root = '<svg viewBox="0 0 9 9" font-family="Atkinson Hyperlegible Next">';
const labels = '<text font-weight="700">Größe</text><text>„ja“ <tspan>5 €</tspan></text>';

test('a drawing needs each weight with the characters of its labels in this weight', () => {
  expect(figureNeeds(`${root}${labels}</svg>`)).toEqual([
    { weight: 400, characters: ' 5aj“„€' },
    { weight: 700, characters: 'Gerßö' },
  ]);
});

test('a label with bold words and labels in a bold group need both weights', () => {
  expect(
    figureNeeds(`${root}<text>a<tspan font-weight="bold">b</tspan></text></svg>`).map(({ characters }) => characters),
  ).toEqual(['ab', 'ab']);
  expect(figureNeeds(`${root}<g font-weight="700"><text>a</text></g></svg>`).map(({ weight }) => weight)).toEqual([400, 700]);
});

test('a drawing without labels, or with another font, needs nothing', () => {
  expect(figureNeeds(`${root}<path/></svg>`)).toEqual([]);
  expect(figureNeeds('<svg><text>a</text></svg>')).toEqual([]);
});

test('fonts stand in the drawing itself, before everything else', () => {
  const made = withFonts(`${root}${labels}</svg>`, [{ weight: 400, woff2: Buffer.from('x') }]);
  expect(made).toMatch(
    /^<svg [^>]*><style>@font-face\{[^}]*font-weight:400;src:url\(data:font\/woff2;base64,eA==\)\}<\/style><text/,
  );
  expect(withFonts(root, [])).toBe(root);
});
