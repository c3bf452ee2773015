import { expect, test } from 'vitest';
import { parseMdx, shapeTree } from '../parse-mdx.ts';

test('letters in two parts become one, in headings with their addresses, in attributes and in images', () => {
  const text =
    '## Größe\n\n<Exercise title="Für wen?" minutes="5" form="x">\n\n![Ein Gebäude](./images/a.svg "Wofür?")\n\n</Exercise>';
  const shape = (source: string): string => {
    const parsed = parseMdx(source);
    if (!('tree' in parsed)) throw new Error('The text cannot be read.');
    return JSON.stringify(shapeTree(parsed.tree, 'x.mdx', { de: 'en', en: 'de' }), (key, value: unknown) =>
      key === 'position' ? undefined : value,
    );
  };
  expect(shape(text.normalize('NFD'))).toBe(shape(text));
  expect(shape(text)).toContain('groesse');
});
