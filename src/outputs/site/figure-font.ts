/** A font for the labels of a drawing. */
export interface FigureFont {
  readonly weight: 400 | 700;
  readonly woff2: Buffer;
}

/** The font that labels of drawings ask for. */
export const figureFamily = 'Atkinson Hyperlegible Next';

/** The weights and characters that the labels of a drawing need; none where it has no labels in our font. */
export function figureNeeds(svg: string): { readonly weights: readonly (400 | 700)[]; readonly characters: string } {
  const labels = [...svg.matchAll(/<text\b[\s\S]*?<\/text>/g)].map(([label]) => label.replace(/<[^>]*>/g, ''));
  const bold = /font-weight=["'](700|bold)["']/.test(svg);
  const weights = labels.length === 0 || !svg.includes(figureFamily) ? [] : bold ? ([400, 700] as const) : ([400] as const);
  return { weights, characters: [...new Set(labels.join(''))].sort().join('') };
}

/**
 * Puts fonts into a drawing: an image on a page cannot use the fonts of the page, and its labels
 * would come out in whatever the reader's system has.
 */
export function withFonts(svg: string, fonts: readonly FigureFont[]): string {
  const faces = fonts.map(
    ({ weight, woff2 }) =>
      `@font-face{font-family:'${figureFamily}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2.toString('base64')})}`,
  );
  return faces.length === 0 ? svg : svg.replace(/<svg\b[^>]*>/, (tag) => `${tag}<style>${faces.join('')}</style>`);
}
