import { createRequire } from 'node:module';
import type { ImageFile } from '../model/content.ts';
import { errorsIn, wholeFile, type Finding, type Problem } from '../model/problem.ts';
import { textOf } from './text-of.ts';

/** Reads what rules ask of an image: the text of a drawing, and what a photo tells besides its picture. */
export async function readImage(
  file: string,
  key: string,
  bytes: Uint8Array,
): Promise<{ image: ImageFile; problems: Problem[] }> {
  if (file.endsWith('.svg')) return readDrawing(file, key, bytes);
  // Loaded only where there is a photo: most courses have drawings, and loading takes longer than reading them.
  // Not by import(): in what astro.config.ts imports, that ends with the reading of the settings.
  const load = createRequire(import.meta.url);
  const sharp = load('sharp') as (typeof import('sharp'))['default'];
  const readExif = load('exif-reader') as typeof import('exif-reader');
  try {
    const { exif, xmp } = await sharp(bytes).metadata();
    const tellsPlace = (exif !== undefined && hasPosition(exif, readExif)) || (xmp?.includes('GPSLatitude') ?? false);
    return { image: { file, key, tellsPlace }, problems: [] };
  } catch {
    return { image: { file, key }, problems: errorsIn(file, [unreadable]) }; // what sharp says is of no help to authors
  }
}

function readDrawing(file: string, key: string, bytes: Uint8Array): { image: ImageFile; problems: Problem[] } {
  const read = textOf(bytes);
  if ('finding' in read) return { image: { file, key }, problems: errorsIn(file, [read.finding]) };
  return { image: { file, key, svg: read.text }, problems: [] };
}

function hasPosition(exif: Buffer, readExif: (exif: Buffer) => { GPSInfo?: object }): boolean {
  try {
    return Object.keys(readExif(exif).GPSInfo ?? {}).length > 0;
  } catch {
    return exif.includes('GPS'); // broken data may still hold the position: better to ask once too often
  }
}

const unreadable: Finding = {
  ...wholeFile,
  rule: 'image-file',
  found: 'The image cannot be read.',
  expected: 'A picture in the format that its name ends with.',
  remedy: 'Open it in a program for images and save it again as PNG, JPEG or WebP.',
};
