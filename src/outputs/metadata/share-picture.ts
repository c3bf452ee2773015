import type { ModuleSign } from '../../model/module-sign.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import type { Pen } from './draw-text.ts';
import { sharePictureSize } from './share-picture-path.ts';

/** What a picture for previews shows. */
export interface SharePicture {
  /** Above the title, such as „Modul 2“. */
  readonly label: string;
  readonly title: string;
  /** Below it: the course and its licence. */
  readonly foot: string;
  readonly accent: string;
  /** The drawing at the right, in a box of 112 by 112. */
  readonly sign: string;
}

export interface Pens {
  readonly regular: Pen;
  readonly bold: Pen;
}

const margin = 80;
const textWidth = 690;
const signSize = 330;
const { width, height } = sharePictureSize;
const { paper, ink, muted } = tokens.colour.light;

/** A picture for previews as SVG: the title large, the sign beside it, all letters as outlines. */
export function sharePicture({ label, title, foot, accent, sign }: SharePicture, pens: Pens): string {
  const { size, lines } = fittingTitle(title, pens.bold);
  const step = size * 1.18;
  const first = (height - (lines.length - 1) * step) / 2 + size * 0.3;
  const titleLines = lines.map((line, index) => pens.bold.draw(line, size, margin, first + index * step));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="14" fill="${accent}"/>`,
    `<g fill="${accent}">${pens.bold.draw(label, 34, margin, 110)}</g>`,
    `<g fill="${ink}">${titleLines.join('')}</g>`,
    `<g fill="${muted}">${pens.regular.draw(foot, 27, margin, height - 58)}</g>`,
    `<svg x="${width - margin - signSize}" y="${(height - signSize) / 2}" width="${signSize}" height="${signSize}" viewBox="-6 -6 112 112">${sign}</svg>`,
    '</svg>',
  ].join('');
}

/** The sign of a module with its accent, as the pages draw it. */
export function moduleSignSvg({ lines, dots }: ModuleSign, accent: string): string {
  const drawn = lines.map(({ shape, at: [x, y, a, b] }) =>
    shape === 'circle' ? `<circle cx="${x}" cy="${y}" r="${a}"/>` : `<rect x="${x}" y="${y}" width="${a}" height="${b}"/>`,
  );
  const people = dots.map(([x, y, r, kind]) => {
    const full = kind === 'filled' ? `fill="${accent}" stroke-width="5"` : `fill="${paper}" stroke-width="5"`;
    const core = kind === 'dotted' ? `<circle cx="${x}" cy="${y}" r="${r * 0.4}" fill="${accent}" stroke="none"/>` : '';
    return `<circle cx="${x}" cy="${y}" r="${r}" ${full}/>${core}`;
  });
  return `<g fill="none" stroke="${accent}" stroke-width="2">${drawn.join('')}${people.join('')}</g>`;
}

/** The largest size at which the title takes no more than four lines, and every word fits. */
function fittingTitle(title: string, pen: Pen): { readonly size: number; readonly lines: readonly string[] } {
  const sizes = [76, 68, 60, 52, 44];
  const tries = sizes.map((size) => ({ size, lines: wrapped(title, size, pen) }));
  const fits = tries.find(({ size, lines }) => lines.length <= 4 && lines.every((line) => pen.widthOf(line, size) <= textWidth));
  return fits ?? { size: 38, lines: wrapped(title, 38, pen) };
}

function wrapped(title: string, size: number, pen: Pen): readonly string[] {
  return title.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last === undefined || pen.widthOf(longer, size) > textWidth) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}
