import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { fixtureAssets } from './fixture.ts';
import { wordWidth } from './text-width.ts';

const em = (10 * 25.4) / 72;
const letters = 'abcdefghijklmnopqrstuvwxyzäöüßéABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789 -–—.,:;?!()[]/„“”’…%@&§€';

test('no letter is wider in the fonts of print than it is taken for', async () => {
  const fonts = (await fixtureAssets()).fonts.slice(0, 4).map((file) => create(Buffer.from(file)));
  for (const font of fonts) {
    if (font.isCollection) throw new Error('A font collection is not a font.');
    for (const letter of letters) {
      const code = letter.codePointAt(0) ?? 0;
      if (!font.hasGlyphForCodePoint(code)) continue;
      const width = (font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * em;
      expect.soft(width, `${letter} in ${font.postscriptName}`).toBeLessThanOrEqual(wordWidth(letter));
    }
  }
});

test('a word of narrow letters needs less room than one of wide letters', () => {
  expect(wordWidth('still')).toBeLessThan(wordWidth('nummm') / 2);
});
