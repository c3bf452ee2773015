import type { Pairing, Standing } from '../model/pairing.ts';
import { acrossFrom } from './known.ts';
import { wordDiff, type DiffPiece } from './word-diff.ts';

/** Gives a piece of a changed text its look; without colours it has to be told apart by signs. */
export type ShowPiece = (piece: DiffPiece) => string;

/** Signs for what was taken out and put in, as git shows words. */
export function withSigns({ change, text }: DiffPiece): string {
  return { removed: `[-${text}-]`, added: `{+${text}+}`, same: text }[change];
}

/** What changed in a file since it was accepted: old and new text word by word, beside the other language. */
export function changesIn(pairing: Pairing, show: ShowPiece): readonly string[] {
  return pairing.standings.flatMap((standing) => changeOf(pairing, standing, show));
}

/** One change as lines of text; what is as accepted, or was never accepted, has none. */
export function changeOf(pairing: Pairing, standing: Standing, show: ShowPiece): readonly string[] {
  switch (standing.state) {
    case 'accepted':
    case 'neverAccepted':
      return [];
    case 'outOfStep': {
      const { behind, before, accepted } = standing;
      const newer = acrossFrom(behind);
      const changed = wordDiff(before, standing[newer].text, pairing.sides[newer]).map(show).join('');
      return [
        [
          `${placeOf(pairing, newer, standing[newer])}  changed since ${accepted.date}`,
          inLanguage(pairing.sides[newer], changed),
          inLanguage(pairing.sides[behind], standing[behind].text),
        ].join('\n'),
      ];
    }
    case 'untranslated': {
      const { side, passage } = standing;
      const text = inLanguage(pairing.sides[side], show({ change: 'added', text: passage.text }));
      return [`${placeOf(pairing, side, passage)}  untranslated\n${text}\n${inLanguage(pairing.sides[acrossFrom(side)], '–')}`];
    }
    case 'lost': {
      const { side, passage, goneText, accepted } = standing;
      const gone = inLanguage(pairing.sides[acrossFrom(side)], show({ change: 'removed', text: goneText }));
      const here = inLanguage(pairing.sides[side], passage.text);
      return [`${placeOf(pairing, side, passage)}  has lost its counterpart of ${accepted.date}\n${gone}\n${here}`];
    }
  }
}

/** A text with the code of its language in front; further lines are set in. */
export function inLanguage(language: string, text: string): string {
  return `  ${language}  ${text.replaceAll('\n', '\n      ')}`;
}

function placeOf(pairing: Pairing, side: 'source' | 'other', { place }: { readonly place: { readonly line: number } }): string {
  return `${pairing[side].file}:${place.line}`;
}
