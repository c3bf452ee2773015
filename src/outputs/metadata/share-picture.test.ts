import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPictureAssets } from '../../read/read-picture-assets.ts';
import { penFor } from './draw-text.ts';
import { pngOf } from './png.ts';
import { sharePicture } from './share-picture.ts';

const { regular, bold } = await readPictureAssets(process.cwd());
const pens = { regular: penFor(regular), bold: penFor(bold) };
const picture = {
  label: 'Modul 2',
  title: 'Wie ein Verein funktioniert',
  foot: 'MIT',
  accent: '#1b4b82',
  sign: '<circle r="9"/>',
};

test('a picture for previews has its size and holds no letter of a font', async () => {
  const svg = sharePicture(picture, pens);
  expect(svg).not.toContain('<text');
  const { width, height, format } = await sharp(await pngOf(svg)).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test('the same picture is the same file', async () => {
  const made = await Promise.all([1, 2].map(() => pngOf(sharePicture(picture, pens))));
  expect(new Set(made.map((bytes) => createHash('sha256').update(bytes).digest('hex'))).size).toBe(1);
});

test('a long title is set smaller, so that it leaves room for the sign', () => {
  const title = 'Zusammenarbeiten: Kommunalverwaltungszusammenarbeit und Mitbestimmungsmöglichkeiten';
  const scales = [...sharePicture({ ...picture, title }, pens).matchAll(/scale\(([\d.]+) /g)].map(([, scale]) => Number(scale));
  const usual = [...sharePicture(picture, pens).matchAll(/scale\(([\d.]+) /g)].map(([, scale]) => Number(scale));
  expect(Math.max(...scales)).toBeLessThan(Math.max(...usual));
});
