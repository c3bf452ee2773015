import { iconPng } from '../outputs/metadata/png.ts';
import { readPictureAssets } from '../read/read-picture-assets.ts';
import tokens from '../styles/tokens.json';

/** The sign of the course for devices that cannot use the SVG, by name and size in pixels. */
const icons = { 'apple-touch-icon': 180, 'icon-48': 48 } as const;

/** One file for each size. */
export function getStaticPaths() {
  return Object.entries(icons).map(([icon, pixels]) => ({ params: { icon }, props: { pixels } }));
}

/** One icon. */
export async function GET({ props }: { readonly props: { readonly pixels: number } }): Promise<Response> {
  const { icon } = await readPictureAssets(process.cwd());
  const png = await iconPng(icon, props.pixels, tokens.colour.light.paper);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
