import sharp from 'sharp';

/** A drawing without letters of a font, as PNG; the same drawing gives the same bytes. */
export function pngOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

/** A drawing as a square icon without transparent corners, which phones would fill with black. */
export function iconPng(svg: string, pixels: number, background: string): Promise<Buffer> {
  const drawn = sharp(Buffer.from(svg), { density: (72 * pixels) / 32 }).resize(pixels, pixels);
  return drawn.flatten({ background }).png({ compressionLevel: 9 }).toBuffer();
}
