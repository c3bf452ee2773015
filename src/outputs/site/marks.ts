/**
 * Marks in the HTML of a text, written by teaching components and taken out again by the page that
 * lays the text out: where a section begins, what belongs into the margin, what is a choice. They are
 * comments, so that nothing is seen of them should one be left.
 */
export const markNames = ['section', 'keep', 'script', 'wide', 'choice', 'explanation'] as const;

export type MarkName = (typeof markNames)[number];

/** A piece of marked HTML: plain, or what stands between a mark and its end. `section` has no end. */
export type Piece =
  { readonly name: 'html'; readonly html: string } | { readonly name: MarkName; readonly pieces: readonly Piece[] };

/** The comment at the beginning of something marked. */
export function openMark(name: MarkName): string {
  return `<!--mit:${name}-->`;
}

/** The comment at its end. */
export function closeMark(name: MarkName): string {
  return `<!--/mit:${name}-->`;
}

/** Takes marked HTML apart. Marks nest; everything comes back in its order. */
export function piecesOf(html: string): readonly Piece[] {
  const tokens = html.split(/(<!--\/?mit:[a-z]+-->)/);
  return takeUntil(tokens, undefined);
}

/** Marked HTML without its marks. */
export function withoutMarks(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.name === 'html' ? piece.html : withoutMarks(piece.pieces))).join('');
}

function takeUntil(tokens: string[], end: string | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (let token = tokens.shift(); token !== undefined && token !== end; token = tokens.shift()) {
    const name = markNames.find((candidate) => token === openMark(candidate));
    if (name === undefined) pieces.push({ name: 'html', html: token });
    else pieces.push({ name, pieces: name === 'section' ? [] : takeUntil(tokens, closeMark(name)) });
  }
  return pieces.filter((piece) => piece.name !== 'html' || piece.html !== '');
}
