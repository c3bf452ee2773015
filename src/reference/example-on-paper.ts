import type { Language } from '../model/languages.ts';
import type { Edition } from '../model/manifest.ts';
import { vocabulary, type ComponentName } from '../model/vocabulary.ts';

/** The readers for whom examples are made, and the edition that shows them on paper: the questions of the quiz stand in the guide. */
export const paperOf = {
  participant: 'participant-handout',
  quiz: 'trainer-guide',
  trainer: 'trainer-guide',
} as const satisfies { readonly [reader: string]: Edition };

type Reader = keyof typeof paperOf;

/** Of the readers who see a component on the site, the one that its example is made for. */
export function readerOf(name: ComponentName): Reader {
  const readers: readonly Reader[] = ['participant', 'quiz', 'trainer'];
  return readers.find((reader) => vocabulary[name].shown[reader] === 'all') ?? 'trainer';
}

/** Where the pictures lie, from the project's root. */
export const pictureFolder = 'src/reference/pictures';

/** The picture of an example on paper, from the project's root. */
export function pictureOf(name: ComponentName, language: Language): string {
  return `${pictureFolder}/${name}.${language}.svg`;
}
