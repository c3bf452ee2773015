import type { ImageMetadata } from 'astro';
import { imageFolderOf } from '../../model/content-files.ts';
import type { Text } from '../../model/text.ts';
import { svgSize } from '../../outputs/site/svg-size.ts';

/** An image as a page needs it: its address and its size in pixels. */
export interface PageImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

// The bundler wants to read these patterns, so they cannot be put together from parts.
const svgUrls = import.meta.glob<string>(['/modules-*/*/images/*.svg', '/content/*/images/*.svg'], {
  query: '?url',
  import: 'default',
  eager: true,
});
const svgTexts = import.meta.glob<string>(['/modules-*/*/images/*.svg', '/content/*/images/*.svg'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pixels = import.meta.glob<ImageMetadata>(['/modules-*/*/images/*.{png,jpg,webp}', '/content/*/images/*.{png,jpg,webp}'], {
  import: 'default',
  eager: true,
});

/**
 * The image that a text names, such as `./images/bodies.svg`.
 *
 * @throws where there is no such file; the check `image-file` tells authors before
 */
export function figureOf(from: Text, src: string): PageImage {
  const file = `/${imageFolderOf(from)}/${src.replace(/^\.\//, '')}`;
  const [url, text, pixel] = [svgUrls[file], svgTexts[file], pixels[file]];
  if (url !== undefined && text !== undefined) return { url, ...svgSize(text) };
  if (!pixel) throw new Error(`There is no image ${file}.`);
  return { url: pixel.src, width: pixel.width, height: pixel.height };
}
