import sharp from 'sharp';
import type { PrintAssets } from '../../read/read-print-assets.ts';

type Images = PrintAssets['images'];

/**
 * Makes images fit for PDF/A: pictures in printing colours (CMYK) get those of screens, all others stay
 * as they are.
 *
 * @throws Error with a line for each picture that cannot be read to its end
 */
export async function printableImages(images: Images): Promise<Images> {
  const results = await Promise.allSettled([...images].map(printableImage));
  const complaints = results.flatMap((result) =>
    result.status === 'rejected' ? [String((result.reason as Error).message)] : [],
  );
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return new Map(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}

async function printableImage([path, bytes]: readonly [string, Uint8Array]): Promise<readonly [string, Uint8Array]> {
  if (path.endsWith('.svg')) return [path, bytes];
  try {
    const image = sharp(bytes);
    const { space } = await image.metadata();
    if (space === 'cmyk') return [path, await image.toColourspace('srgb').jpeg({ quality: 90 }).toBuffer()];
    await image.stats();
    return [path, bytes];
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${path}:1:1  The image cannot be read: ${said}. Save it again as PNG, JPEG or WebP.`, { cause: error });
  }
}
