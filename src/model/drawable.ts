/**
 * The characters of a text that none of our fonts can draw. Typst leaves such a character out without
 * a word, and screen readers then miss it too. Letters written in two parts count as one.
 */
export function undrawable(text: string): readonly string[] {
  if (text.search(notDrawable) < 0) return [];
  return [...new Set(text.normalize('NFC').match(notDrawable))];
}

/** A character with its number, such as “漢” (U+6F22). */
export function nameOfCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${character}” (U+${code})`;
}

/** The code points of all fonts that print and site bring along, as hexadecimal ranges; a test holds them against the fonts. */
export const drawableRanges = `
  20-7f a0-ac ae-b4 b6-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e 141-148 14a-14d 150-15b 15e-165
  16a-17e 192 218-21b 237 2c6-2c7 2c9 2d8-2dd 300-304 306-308 30a-30c 312 326-328 394 3a9 3bc 3c0 1e80-1e85 1e9e 1ef2-1ef3
  2009 2013-2014 2018-201a 201c-201e 2020-2022 2026 2030 2039-203a 2044 20ac 20b9 20e2-20e3 2113 2122 212e 21af 21e6-21f0
  21f3 2202 220f 2211-2212 2215 2218-221a 221e 222b 2248 2260 2264-2265 2299 22c4-22c6 2316 2318 231a-231b 2324-2328 232b
  237b 237d-237f 2394 23ce-23cf 23e9-23ea 23ed-23ef 23f1-2426 2440-244a 25a0-2609 260e-2612 2614-2623 2630-2637 263c
  2654-2668 266a 267f-268f 269e-26a1 26aa-26ac 26bd-26cd 26cf-26e1 2700-2704 2706-2709 270b-271c 2722-2727 2729-274b 274d
  274f-2753 2756-2775 2794 2798-27af 27b1-27be 2800-28ff 2981 29bf 29eb 2b00-2b0d 2b12-2b2f 2b4d-2b73 2b76-2b95 2b97-2bfd
  2bff 4dc0-4dff fff9-fffb 10140-1018e 10190-1019c 101a0 101d0-101fd 102e0-102fb 10e60-10e7e 1d2c0-1d2d3 1d2e0-1d2f3
  1d300-1d356 1d360-1d378 1f000-1f02b 1f030-1f093 1f0a0-1f0ae 1f0b1-1f0bf 1f0c1-1f0cf 1f0d1-1f0f5 1f10d-1f10f 1f16d-1f16f
  1f1ad 1f30d-1f30f 1f315 1f31c 1f321-1f32c 1f336 1f378 1f37d 1f393-1f39f 1f3a7 1f3ac-1f3ae 1f3c2 1f3c4 1f3c6 1f3ca-1f3ce
  1f3d4-1f3e0 1f3ed 1f3f1-1f3f3 1f3f5-1f3f7 1f408 1f415 1f41f 1f426 1f43f 1f441-1f442 1f446-1f449 1f44c-1f44e 1f453 1f46a
  1f47d 1f4a3 1f4b0 1f4b3 1f4b9 1f4bb 1f4bf 1f4c8-1f4cb 1f4da 1f4df 1f4e4-1f4e6 1f4ea-1f4ed 1f4f7 1f4f9-1f4fb 1f4fd-1f4fe
  1f503 1f507-1f50a 1f50d 1f512-1f513 1f53e-1f545 1f54a 1f550-1f579 1f57b-1f594 1f597-1f5a3 1f5a5-1f5fa 1f650-1f67f 1f687
  1f68d 1f691 1f694 1f698 1f6ad 1f6b2 1f6b9-1f6ba 1f6bc 1f6c6-1f6cb 1f6cd-1f6cf 1f6d3-1f6d7 1f6e0-1f6ea 1f6f0-1f6f3
  1f6f7-1f6fc 1f774-1f776 1f77b-1f7d9 1f7e0-1f7eb 1f800-1f80b 1f810-1f847 1f850-1f859 1f860-1f887 1f890-1f8ad 1f8b0-1f8b1
  1f900-1f90b 1f93b 1f946 1fa00-1fa53 1fa60-1fa6d 1fa70-1fa74 1fa78-1fa7a 1fa80-1fa86 1fa90-1faa8 1fab0-1fab6 1fac0-1fac2
  1fad0-1fad6 1fb00-1fb92 1fb94-1fbca 1fbf0-1fbf9`;

/** Every character but those; line ends, tabs and the soft hyphen draw nothing. */
const notDrawable = new RegExp(`[^${drawableRanges.trim().split(/\s+/).map(asClass).join('')}\\n\\r\\t\\u00AD]`, 'gu');

/** A range as part of a character class. */
function asClass(range: string): string {
  return range
    .split('-')
    .map((hex) => `\\u{${hex}}`)
    .join('-');
}
