import { expect, test } from 'vitest';
import { withoutFrontmatter } from './frontmatter-plugin.ts';

test('frontmatter is kept from Astro, and all lines keep their numbers', () => {
  expect(withoutFrontmatter('---\ntitle: !!js/regexp /x/\n---\n\n## Titel\n')).toBe('\n\n\n\n## Titel\n');
  expect(withoutFrontmatter('\uFEFF---\r\ntitle: a\r\n---\r\nText')).toBe('\n\n\r\nText');
});

test('a line in a text without frontmatter stays', () => {
  expect(withoutFrontmatter('Text\n\n---\n\nText\n\n---\n')).toBe('Text\n\n---\n\nText\n\n---\n');
});
