import type { PackEdition } from '../../model/manifest.ts';
import type { Licence } from './back-matter.ts';
import type { Cover, PrintDocument } from './print-document.ts';

/** What the Typst template gets for a pack: the documents of all modules, and what holds for the whole. */
export interface PrintPack extends Pick<
  PrintDocument,
  | 'language'
  | 'region'
  | 'title'
  | 'author'
  | 'description'
  | 'keywords'
  | 'date'
  | 'words'
  | 'languageNames'
  | 'tokens'
  | 'type'
  | 'accent'
> {
  readonly edition: PackEdition;
  readonly cover: Cover;
  readonly contents: { readonly title: string; readonly lead: string };
  /** How many modules the course will have, and so how many tabs the edge must hold. */
  readonly tabs: number;
  readonly volumes: readonly Volume[];
  readonly back: { readonly licence: Licence };
}

/** One module of a pack. */
export interface Volume {
  readonly number: number;
  /** The module's short name, and in a few words what it is about. */
  readonly name: string;
  readonly about: string;
  readonly minutes: number;
  /** What stands before the names of its places, so that each is there only once. */
  readonly place: string;
  readonly document: PrintDocument;
}
