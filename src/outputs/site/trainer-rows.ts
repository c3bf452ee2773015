import { piecesOf, withoutMarks, type Piece } from './marks.ts';

/** A part of a trainer page: text for participants, and the script that belongs to it. */
export interface TrainerRow {
  /** Script that comes before the text; stands in the margin at its beginning. */
  readonly before: string;
  readonly text: string;
  /** Script that comes after; stands in the margin beside the text. */
  readonly beside: string;
  /** What has no room there; each a block of its own. */
  readonly below: readonly string[];
  /** Sets of cards: below all else, in a grid of their own. */
  readonly wide: readonly string[];
}

/**
 * Lays out the marked HTML of a text for trainers. A row begins with text and goes on with its script,
 * so that say, do, watch for and the solution stand beside the paragraphs they belong to. Script that
 * would run on far below its text goes below the row instead of leaving a hole in the page.
 */
export function trainerRows(html: string): readonly TrainerRow[] {
  const rows: Draft[] = [];
  const pieces = piecesOf(html).filter((piece) => piece.name !== 'html' || piece.html.trim() !== '');
  pieces.forEach((piece, index) => {
    const last = rows.at(-1);
    const row = last && !beginsRow(piece, pieces.slice(index + 1), last) ? last : { before: [], text: '', script: [], wide: [] };
    if (row !== last) rows.push(row);
    addPiece(row, piece);
  });
  return rows.map(finished);
}

interface Draft {
  readonly before: string[];
  text: string;
  readonly script: string[];
  readonly wide: string[];
}

/** Whether a piece has to stand in a row of its own, after the row so far. */
function beginsRow(piece: Piece, following: readonly Piece[], row: Draft): boolean {
  switch (piece.name) {
    case 'section':
      return row.text === '' ? !takesText(row) : !hasRoom(row) || hasScript(following);
    case 'keep':
      return row.text === '' ? !takesText(row) : row.script.length + row.wide.length > 0 || holdsScript(piece.pieces);
    case 'html':
      return row.text === '' ? !takesText(row) : row.script.length + row.wide.length > 0 && !hasRoom(row);
    case 'script':
    case 'wide':
    case 'choice':
    case 'explanation':
      return false;
  }
}

/** Whether the script of a row without text is short enough to stand beside the text that follows. */
function takesText({ before, wide }: Draft): boolean {
  return wide.length === 0 && heightOf(before.join(''), scriptColumns) < 55;
}

/** Whether text is missing beside the script of a row: then more text may fill the hole. */
function hasRoom({ before, text, script, wide }: Draft): boolean {
  return wide.length === 0 && heightOf(text, textColumns) < heightOf([...before, ...script].join(''), scriptColumns) * 0.7;
}

/** Whether script comes before the next section does. */
function hasScript(following: readonly Piece[]): boolean {
  const next = following.find((piece) => piece.name !== 'html' && (piece.name !== 'keep' || holdsScript(piece.pieces)));
  return next !== undefined && next.name !== 'section';
}

function holdsScript(pieces: readonly Piece[]): boolean {
  return pieces.some(({ name }) => name === 'script');
}

function addPiece(row: Draft, piece: Piece): void {
  if (piece.name === 'script') (row.text === '' ? row.before : row.script).push(withoutMarks(piece.pieces));
  else if (piece.name === 'wide') row.wide.push(withoutMarks(piece.pieces));
  // An exercise holds script itself, such as its solution: this moves out, into the margin.
  else if (piece.name === 'keep') for (const inner of piece.pieces) addPiece(row, inner);
  else row.text += withoutMarks([piece]);
}

function finished({ before, text, script, wide }: Draft): TrainerRow {
  if (text === '') return { before: '', text, beside: '', below: [...before, ...script], wide };
  const room = heightOf(text, textColumns) * 1.3 - heightOf(before.join(''), scriptColumns);
  const fits = script.findIndex((_, index) => heightOf(script.slice(0, index + 1).join(''), scriptColumns) > room);
  // The first piece always stands beside its text, even where it is longer.
  const count = fits === -1 ? script.length : Math.max(1, fits);
  return {
    before: before.join(''),
    text: text.trim(),
    beside: script.slice(0, count).join(''),
    below: script.slice(count),
    wide,
  };
}

const textColumns = 66;
const scriptColumns = 50;

/** About how many lines high a piece of HTML will be, in columns of so many characters. */
function heightOf(html: string, columns: number): number {
  const blocks = html.match(/<(p|li|tr|h[2-4]|div)\b/g)?.length ?? 0;
  const figures = html.match(/<figure\b/g)?.length ?? 0;
  return html.replace(/<[^>]*>/g, '').length / columns + blocks * 0.9 + figures * 16;
}
