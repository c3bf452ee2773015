import { drawingFont, foreignFonts } from '../../model/drawing-font.ts';

/** The weights in which the fonts of the site exist. */
export type Weight = 400 | 700;

/** A font for the labels of a drawing. */
export interface FigureFont {
  readonly weight: Weight;
  readonly woff2: Buffer;
}

/** The weights that the labels of a drawing need, each with its characters; none where it has no labels, or some that are not in our font. */
export function figureNeeds(svg: string): readonly { readonly weight: Weight; readonly characters: string }[] {
  if (foreignFonts(svg).length > 0) return [];
  const labels = [...svg.matchAll(/<text\b[\s\S]*?<\/text>/g)].map(([label]) => label);
  const bold = labels.filter((label) => isBold.test(label));
  // Where a whole group is bold, all labels may be.
  const grouped = isBold.test(svg.replace(/<text\b[\s\S]*?<\/text>/g, ''));
  const needs = [
    { weight: 400 as const, characters: charactersOf(labels.filter((label) => !boldAllThrough.test(label))) },
    { weight: 700 as const, characters: charactersOf(grouped ? labels : bold) },
  ];
  return needs.filter(({ characters }) => characters !== '');
}

/**
 * Puts fonts into a drawing: an image on a page cannot use the fonts of the page, and its labels
 * would come out in whatever the reader's system has.
 */
export function withFonts(svg: string, fonts: readonly FigureFont[]): string {
  const faces = fonts.map(
    ({ weight, woff2 }) =>
      `@font-face{font-family:'${drawingFont}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2.toString('base64')})}`,
  );
  return faces.length === 0 ? svg : svg.replace(/<svg\b[^>]*>/, (tag) => `${tag}<style>${faces.join('')}</style>`);
}

const isBold = /font-weight=["'](?:700|bold)["']/;
const boldAllThrough = /^<text\b[^>]*font-weight=["'](?:700|bold)["']/;

function charactersOf(labels: readonly string[]): string {
  return [...new Set(labels.map((label) => label.replace(/<[^>]*>/g, '')).join(''))].sort().join('');
}
