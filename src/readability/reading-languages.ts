import type { Language } from '../model/languages.ts';
import { countEnglishSyllables } from './english-syllables.ts';
import { fleschAmstad, fleschReadingEase, lix, type Formula } from './formulas.ts';
import { countGermanSyllables } from './german-syllables.ts';
import type { Inflection } from './word-forms.ts';

/** What is known of a language in order to measure its texts. */
export interface ReadingLanguage {
  /** None where no formula is known for a language; its texts are then not measured. */
  readonly formulas: readonly Formula[];
  /** Missing where none of them asks for syllables. */
  readonly countSyllables?: (word: string) => number;
  /** Abbreviations whose full stop never ends a sentence, with plain blanks. */
  readonly abbreviations: readonly string[];
  readonly inflection: Inflection;
}

/** Every language of the course as its readers meet it. */
export const readingLanguages: { readonly [L in Language]: ReadingLanguage } = {
  de: {
    formulas: [fleschAmstad, lix],
    countSyllables: countGermanSyllables,
    abbreviations: ['z.', 'z. B.', 'd.', 'd. h.', 'u.', 'u. a.', 'e.', 'Abs.', 'Art.', 'Nr.', 'S.', 'ca.', 'bzw.', 'vgl.', 'Dr.'],
    inflection: {
      endings: ['', 'e', 'en', 'er', 'ern', 'em', 'es', 's', 'n', 'nen', 'se', 'sen', 'ses'],
      adjectiveEndings: ['er', 'e', 'es'],
      capitalNouns: true,
      fold: (word) => word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u'),
    },
  },
  en: {
    formulas: [fleschReadingEase],
    countSyllables: countEnglishSyllables,
    abbreviations: ['e.g.', 'i.e.', 'e.', 'para.', 's.', 'Dr.', 'Mr.', 'Mrs.', 'Ms.'],
    inflection: {
      endings: ['', 's', 'es', '’s', 's’'],
      adjectiveEndings: [],
      capitalNouns: false,
      fold: (word) => word.replace(/ies$/, 'y'),
    },
  },
};
