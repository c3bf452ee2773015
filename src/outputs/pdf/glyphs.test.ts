import { expect, test } from 'vitest';
import type { Course } from '../../model/course.ts';
import { fixtureCourse, fixtureDocument } from './fixture.ts';
import { activityText } from './fixture-texts.ts';
import { formatMissingGlyph, missingGlyphs } from './glyphs.ts';

test('all characters of the fixture can be drawn, decomposed letters as well', async () => {
  const course = withActivity(await fixtureCourse(), activityText('de').replace('Zitatblock', 'Zita\u0308tblock'));
  expect(missingGlyphs(course, new Map())).toEqual([]);
});

test('a character without a glyph is told with file, line and its neighbours', async () => {
  const course = withActivity(await fixtureCourse(), activityText('de').replace('Zitatblock-de', 'Zitat 漢 block'));
  const [missing] = missingGlyphs(course, new Map());
  expect(missing && formatMissingGlyph(missing)).toBe(
    'modules-de/99-test/01-first.mdx:35:3  The character “漢” (U+6F22) has no glyph in our fonts. It stands in “Zitat 漢 block”. Replace it by a letter or a word.',
  );
});

test('the words of drawings are looked at', async () => {
  const images = new Map([['modules-de/x.svg', new TextEncoder().encode('<svg>\n<text>漢</text></svg>')]]);
  expect(missingGlyphs(await fixtureCourse(), images)).toMatchObject([{ file: 'modules-de/x.svg', line: 2 }]);
});

function withActivity(course: Course, text: string): Course {
  const [module] = course.modules;
  if (!module) throw new Error('The fixture is empty.');
  const de = { ...module.in.de, activities: [fixtureDocument('activity', 'de', '01-first', text)] };
  return { ...course, modules: [{ ...module, in: { ...module.in, de } }] };
}
