import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { readPrintAssets } from '../read/read-print-assets.ts';
import { drawableRanges, undrawable } from './drawable.ts';

test('the ranges are those of the fonts that print brings along', async () => {
  const { fonts } = await readPrintAssets(process.cwd());
  const codePoints = fonts.flatMap((file) => {
    const font = create(Buffer.from(file));
    return font.isCollection ? [] : font.characterSet;
  });
  const printable = [...new Set(codePoints)].filter((codePoint) => codePoint >= 0x20 && codePoint !== 0xffff);
  expect(drawableRanges.trim().split(/\s+/)).toEqual(rangesOf(printable.sort((a, b) => a - b)));
});

test('letters of both languages and decomposed ones can be drawn, others are named once', () => {
  expect(undrawable('Größe „Maß“ – “size”, 5\u00A0€, Zita\u0308t\n\u00AD')).toEqual([]);
  expect(undrawable('漢 und 漢 und 🥳')).toEqual(['漢', '🥳']);
});

/** Sorted numbers as hexadecimal ranges. */
function rangesOf(codePoints: readonly number[]): readonly string[] {
  const firsts = codePoints.filter((codePoint, index) => codePoints[index - 1] !== codePoint - 1);
  const lasts = codePoints.filter((codePoint, index) => codePoints[index + 1] !== codePoint + 1);
  return firsts.map((first, index) => [...new Set([first, lasts[index] ?? first])].map((end) => end.toString(16)).join('-'));
}
