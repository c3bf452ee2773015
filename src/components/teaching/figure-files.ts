import type { ImageMetadata } from 'astro';
import { moduleFolderOf } from '../../model/content-files.ts';
import type { Language } from '../../model/languages.ts';
import { svgSize } from '../../outputs/site/svg-size.ts';

/** An image as a page needs it: its address and its size in pixels. */
export interface PageImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

const svgUrls = import.meta.glob<string>('/modules-*/*/images/*.svg', { query: '?url', import: 'default', eager: true });
const svgTexts = import.meta.glob<string>('/modules-*/*/images/*.svg', { query: '?raw', import: 'default', eager: true });
const pixels = import.meta.glob<ImageMetadata>('/modules-*/*/images/*.{png,jpg,webp}', { import: 'default', eager: true });

/**
 * The image that a text of a module names, such as `./images/bodies.svg`.
 *
 * @throws where there is no such file; the check `image-file` tells authors before
 */
export function figureOf(language: Language, folder: string, src: string): PageImage {
  const file = `/${moduleFolderOf(language)}/${folder}/${src.replace(/^\.\//, '')}`;
  const [url, text, pixel] = [svgUrls[file], svgTexts[file], pixels[file]];
  if (url !== undefined && text !== undefined) return { url, ...svgSize(text) };
  if (!pixel) throw new Error(`There is no image ${file}.`);
  return { url: pixel.src, width: pixel.width, height: pixel.height };
}
