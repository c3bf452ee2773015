import { expect, test } from 'vitest';
import { srgbProfile } from './srgb-profile.ts';

test('the profile says how long it is and that it describes an RGB display', () => {
  const profile = srgbProfile();
  expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length);
  expect(new TextDecoder('latin1').decode(profile.slice(12, 24))).toBe('mntrRGB XYZ ');
  expect(new TextDecoder('latin1').decode(profile.slice(36, 40))).toBe('acsp');
});

test('red, green and blue together are the white of the profile', () => {
  const white = ['rXYZ', 'gXYZ', 'bXYZ'].map(colour).reduce((sum, part) => sum.map((value, index) => value + (part[index] ?? 0)));
  for (const [index, value] of colour('wtpt').entries()) expect(white[index]).toBeCloseTo(value, 2);
});

/** The three numbers of a tag of type XYZ. */
function colour(signature: string): readonly number[] {
  const profile = srgbProfile();
  const view = new DataView(profile.buffer);
  for (let entry = 132; entry < 132 + view.getUint32(128) * 12; entry += 12) {
    if (new TextDecoder().decode(profile.slice(entry, entry + 4)) !== signature) continue;
    const offset = view.getUint32(entry + 4) + 8;
    return [0, 4, 8].map((at) => view.getInt32(offset + at) / 65536);
  }
  throw new Error(`The profile has no ${signature}.`);
}
