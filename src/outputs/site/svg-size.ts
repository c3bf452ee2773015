/** The size of a drawing in pixels, by its `viewBox`; 320 by 240 where it has none. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const box = /<svg\b[^>]*\bviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg);
  return { width: Math.round(Number(box?.[1] ?? 320)), height: Math.round(Number(box?.[2] ?? 240)) };
}
