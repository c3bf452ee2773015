import { expect, test } from 'vitest';
import { readPrintAssets } from './read-print-assets.ts';

test('fonts, template and the images of both languages are read', async () => {
  const { fonts, template, images } = await readPrintAssets(process.cwd());
  expect(fonts).toHaveLength(5);
  expect([...template.keys()]).toContain('main.typ');
  const folders = new Set([...images.keys()].map((path) => path.split('/')[0]));
  expect(folders).toEqual(new Set(['modules-de', 'modules-en']));
});
