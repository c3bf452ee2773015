/** Millimetres of one unit of a drawing: text of 14 units then is as large as the text around it. */
const unit = 0.277;

/**
 * How wide an image is in print, in millimetres. Drawings keep the size of their letters; pictures
 * made of pixels fill the text column.
 *
 * @param most the widest it may be
 * @param scale how large the text around it is, 1 being the usual size
 */
export function imageWidth(path: string, bytes: Uint8Array, most: number, scale: number): number {
  if (!path.endsWith('.svg')) return most;
  const viewBox = /viewBox="\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)/.exec(new TextDecoder().decode(bytes));
  return viewBox ? Math.min(most, Math.round(Number(viewBox[1]) * unit * scale * 10) / 10) : most;
}
