import { expect, test } from 'vitest';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { signOf } from '../../model/module-sign.ts';
import { siteCharacters } from './site-characters.ts';
import { tokenCss } from './token-css.ts';

test('light is the base, dark an override for screens, and each module has its accent', () => {
  const css = tokenCss({
    light: { paper: '#fff' },
    dark: { paper: '#000' },
    modules: { light: ['#111', '#222'], dark: ['#eee', '#ddd'] },
  });
  expect(css).toMatchInlineSnapshot(`
    "@layer tokens {
    :root { color-scheme: light dark; --paper: #fff; --module-1: #111; --module-2: #222; }
    @media screen and (prefers-color-scheme: dark) { :root { --paper: #000; --module-1: #eee; --module-2: #ddd; } }
    [data-module="1"] { --accent: var(--module-1); }
    [data-module="2"] { --accent: var(--module-2); }
    }"
  `);
});

test.each(['light', 'dark'] as const)('accents and text have contrast enough in %s', (theme) => {
  const { paper, surface, ink, muted, trainer } = tokens.colour[theme];
  for (const colour of [ink, muted, trainer, ...tokens.colour.modules[theme]]) {
    expect(contrast(colour, paper)).toBeGreaterThan(5);
    expect(contrast(colour, surface)).toBeGreaterThan(4.5);
  }
  expect(contrast(trainer, tokens.colour[theme]['trainer-soft'])).toBeGreaterThan(4.5);
});

test('every module has a sign made of dots', () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) expect(signOf(number).dots.length).toBeGreaterThan(3);
  expect(signOf(99)).toEqual({ lines: [], dots: [] });
});

test('the fonts hold the letters of participants’ languages and the signs of texts', () => {
  for (const character of 'ßäğışłčřąț„“‚‘’”–…·§€§½×‹›\u00a0') expect(siteCharacters()).toContain(character);
});

/** The contrast of two colours such as `#1b4b82`, after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
