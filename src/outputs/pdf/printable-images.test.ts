import sharp from 'sharp';
import { expect, test } from 'vitest';
import { printableImages } from './printable-images.ts';

const path = 'modules-de/99-test/images/photo.jpg';
const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: '#c03020' } });

test('a picture in printing colours gets those of screens', async () => {
  const cmyk = await photo.clone().toColourspace('cmyk').jpeg().toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const image = (await printableImages(new Map([[path, cmyk]]))).get(path);
  expect(await sharp(image).metadata()).toMatchObject({ space: 'srgb', format: 'jpeg', width: 40, height: 30 });
});

test('all others stay as they are, byte for byte', async () => {
  const images = new Map([
    [path, await photo.clone().jpeg().toBuffer()],
    ['modules-de/99-test/images/photo.png', await photo.clone().png().toBuffer()],
    ['modules-de/99-test/images/dots.svg', Buffer.from('<svg/>')],
  ]);
  expect(await printableImages(images)).toEqual(images);
});

test('every picture that cannot be read is named', async () => {
  const whole = await photo.clone().resize(400).jpeg().toBuffer();
  const images = new Map([
    [path, whole.subarray(0, whole.length / 2)],
    ['modules-de/99-test/images/none.png', Buffer.from('no picture')],
  ]);
  await expect(printableImages(images)).rejects.toThrow(
    /^modules-de\/99-test\/images\/photo\.jpg:1:1 {2}The image cannot be read: .*\nmodules-de\/99-test\/images\/none\.png:1:1 {2}The image cannot be read: /,
  );
});
