import type { Localised } from './languages.ts';

/** How a language is set: what rules about signs and about words without meaning go by. */
export interface Typography {
  /** Opening and closing quotation marks, the outer ones first. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** Abbreviations of several parts, with the non-breaking spaces that belong into them. */
  readonly abbreviations: readonly string[];
  /** What must not be torn from the number behind it. */
  readonly beforeNumbers: readonly string[];
  /** What must not be torn from the number in front of it. */
  readonly afterNumbers: readonly string[];
  /** Words of links that say nothing about where they lead, in lower case. */
  readonly emptyLinks: readonly string[];
  /** Words that only say that there is an image, in lower case. */
  readonly emptyImages: readonly string[];
}

const law = ['§', '§§', 'Abs.', 'Art.', 'Nr.'];

/**
 * The rules of each language.
 *
 * Sources: DIN 5008 and Duden (German), New Hart’s Rules (English).
 */
export const typography: Localised<Typography> = {
  de: {
    quotes: [
      ['„', '“'],
      ['‚', '‘'],
    ],
    abbreviations: [
      'z.\u00A0B.',
      'd.\u00A0h.',
      'u.\u00A0a.',
      'e.\u00A0V.',
      'i.\u00A0d.\u00A0R.',
      'o.\u00A0Ä.',
      'z.\u00A0T.',
      'u.\u00A0U.',
    ],
    beforeNumbers: law,
    afterNumbers: ['Euro', '€', '%', 'Prozent', 'Uhr'],
    emptyLinks: words(
      'hier, hier klicken, klicken sie hier, dort, mehr, mehr dazu, mehr erfahren, weiter, weiterlesen, link, dieser link, seite, diese seite, webseite, website, download',
    ),
    emptyImages: words(
      'bild, foto, grafik, abbildung, zeichnung, illustration, diagramm, schaubild, symbol, icon, logo, screenshot, platzhalter, titelbild, bild von, das, ein, eine, der, die',
    ),
  },
  en: {
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    abbreviations: ['e.\u00A0V.'],
    beforeNumbers: [...law, 'No.'],
    afterNumbers: ['euros', 'euro', '€', 'p.m.', 'a.m.'],
    emptyLinks: words(
      'here, click here, there, more, read more, learn more, find out more, continue, link, this link, page, this page, web page, website, download',
    ),
    emptyImages: words(
      'image, picture, photo, graphic, figure, drawing, illustration, diagram, chart, symbol, icon, logo, screenshot, placeholder, image of, the, a, an',
    ),
  },
};

function words(list: string): readonly string[] {
  return list.split(', ');
}
