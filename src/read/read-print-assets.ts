import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { moduleFolderOf } from '../model/content-files.ts';
import { languages } from '../model/languages.ts';

/** What typesetting needs besides the content, as it lies on the disk. */
export interface PrintAssets {
  readonly fonts: readonly Uint8Array[];
  /** The Typst template: file name and text. */
  readonly template: ReadonlyMap<string, string>;
  /** The images of the content by their path from the project's root. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Where the fonts lie below the root. */
export const fontFolder = 'node_modules/@expo-google-fonts';

/** The fonts of print: one family in four cuts, and signs that it lacks. */
const fontFiles = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
];

const templateFolder = 'src/outputs/pdf/template';

/** Reads what typesetting needs from below a project's root: fonts, the Typst template, all images of the content. */
export async function readPrintAssets(root: string): Promise<PrintAssets> {
  const fonts = await Promise.all(fontFiles.map((file) => readFile(join(root, fontFolder, file))));
  const template = await filesIn(root, templateFolder, /\.typ$/);
  const images = await Promise.all(
    languages.map((language) => filesIn(root, moduleFolderOf(language), /\/images\/[^/]+\.(svg|png|jpg|webp)$/)),
  );
  const text = [...template].map(([path, bytes]): [string, string] => [
    path.slice(templateFolder.length + 1),
    bytes.toString('utf8'),
  ]);
  return { fonts, template: new Map(text), images: new Map(images.flatMap((files) => [...files])) };
}

/** The files of a folder that match a pattern, by their path from the root, in one order on every machine. */
async function filesIn(root: string, folder: string, pattern: RegExp): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(join(root, folder), { recursive: true });
  const paths = names.map((name) => posix.join(folder, name.split(sep).join('/'))).filter((path) => pattern.test(path));
  paths.sort((a, b) => (a < b ? -1 : 1));
  return new Map(
    await Promise.all(paths.map(async (path): Promise<[string, Buffer]> => [path, await readFile(join(root, path))])),
  );
}
