import type { Language } from './languages.ts';
import type { Block } from './nodes.ts';
import type { InOtherLanguages } from './translation.ts';

/** What an author wrote into one file in one language, without its frontmatter. */
export interface Text {
  readonly language: Language;
  /** Path from the project's root, such as `modules-de/02-association/02-bodies.mdx`. */
  readonly file: string;
  /** Path inside the language folder without ending, such as `02-association/02-bodies` or `pages/contact`; equal in all languages. */
  readonly key: string;
  readonly body: readonly Block[];
  /** Only in a course, where the languages have been compared and the body holds what is untranslated. */
  readonly inOtherLanguages?: InOtherLanguages;
}
