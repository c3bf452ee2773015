import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontFolder } from './read-print-assets.ts';

/** What pictures for previews are made of besides the content. */
export interface PictureAssets {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** The sign of the course, an SVG. */
  readonly icon: string;
}

/** Reads fonts and sign from below a project's root. */
export async function readPictureAssets(root: string): Promise<PictureAssets> {
  const font = (file: string): Promise<Buffer> => readFile(join(root, fontFolder, 'atkinson-hyperlegible-next', file));
  return {
    regular: await font('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    bold: await font('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
    icon: await readFile(join(root, 'public/icon.svg'), 'utf8'),
  };
}
