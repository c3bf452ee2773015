import type { Language } from '../../model/languages.ts';
import type { TranslationNotice } from '../../model/translation.ts';
import type { Insertion } from './completing.ts';
import { firstPlace } from './segment-html.ts';

/** A piece of a completed page: HTML, or what readers have to be told there. */
export type CompletePiece =
  | { readonly html: string }
  /** With the place of the passage on the pages of all languages. */
  | { readonly notice: TranslationNotice; readonly place: string | undefined };

/** Marks the HTML of a block with its address, for `completeHtml`. */
export function addressed(address: string, html: string): string {
  return marksOf(address).join(html);
}

/** The marks before and behind a block and what is told about it. */
export function marksOf(address: string): readonly [string, string] {
  return [open(address), close(address)];
}

/**
 * Adds to the HTML of a text what it lacks, each at its place and with its language. What the reader
 * of the page must not see is missing in the HTML of the other language too, and nothing is added for it.
 *
 * @param others the HTML of the text in the languages that have what is missing
 */
export function completeHtml(
  html: string,
  others: ReadonlyMap<Language, string>,
  insertions: readonly Insertion[],
): readonly CompletePiece[] {
  const added = insertions.flatMap((insertion, order) => {
    const own = blockHtml(others.get(insertion.language) ?? '', insertion.address);
    const at = placeIn(html, insertion);
    return own.trim() === '' || at < 0 ? [] : [{ at, order, insertion, own }];
  });
  let [done, pieces] = [0, [] as readonly CompletePiece[]];
  for (const { at, insertion, own } of added.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    pieces = [...pieces, { html: html.slice(done, at) }, ...piecesOfBlock(own, insertion)];
    done = at;
  }
  return [...pieces, { html: html.slice(done) }].map((piece) =>
    'html' in piece ? { html: withoutAddresses(piece.html) } : piece,
  );
}

function open(address: string): string {
  return `<!--mit-at:${address}-->`;
}

function close(address: string): string {
  return `<!--/mit-at:${address}-->`;
}

function withoutAddresses(html: string): string {
  return html.replace(/<!--\/?mit-at:[a-z]+ \d+-->/g, '');
}

function blockHtml(html: string, address: string): string {
  const [start, end] = [html.indexOf(open(address)), html.indexOf(close(address))];
  return start < 0 ? '' : html.slice(start + open(address).length, end);
}

function placeIn(html: string, { at }: Insertion): number {
  if (at.side === 'start') return 0;
  const end = html.indexOf(close(at.address));
  return at.side === 'before' || end < 0 ? html.indexOf(open(at.address)) : end + close(at.address).length;
}

/** The notice stands inside the marks round a block, so that both are laid out together. */
function piecesOfBlock(html: string, { language, notice, follows }: Insertion): readonly CompletePiece[] {
  const text = inLanguage(html.replaceAll('<!--mit:section-->', ''), language);
  const marks = /^\s*(?:<!--[^>]*-->\s*)*/.exec(text)?.[0] ?? '';
  return [{ html: marks }, ...(follows ? [] : [{ notice, place: firstPlace(html) }]), { html: text.slice(marks.length) }];
}

/** Says the language at each element that stands alone or behind a mark; headings get addresses unlike those of the page. */
function inLanguage(html: string, language: Language): string {
  return html
    .replace(/(^|-->)(\s*)<([a-z][a-z0-9]*)/g, `$1$2<$3 lang="${language}"`)
    .replace(/(<h[2-4](?: lang="[a-z-]+")?) id="/g, `$1 id="${language}-`);
}
