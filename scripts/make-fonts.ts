import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { figureNeeds, withFonts, type Weight } from '../src/outputs/site/figure-font.ts';
import { siteCharacters } from '../src/outputs/site/site-characters.ts';

const sources = {
  400: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  700: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
} as const;

/** Writes the fonts of the site, cut down to the characters it uses, into `.cache/fonts/` below the project's root. */
export async function makeFonts(root: string): Promise<void> {
  const folder = join(root, '.cache/fonts');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'atkinson-regular.woff2'), await subset(400, siteCharacters()));
  await writeFile(join(folder, 'atkinson-bold.woff2'), await subset(700, siteCharacters()));
}

/** Puts the fonts of its labels into a drawing, each cut down to the characters they use. */
export async function figureWithFonts(svg: string): Promise<string> {
  const fonts = figureNeeds(svg).map(async ({ weight, characters }) => ({ weight, woff2: await subset(weight, characters) }));
  return withFonts(svg, await Promise.all(fonts));
}

/** Puts the fonts of their labels into all drawings of a built site. */
export async function giveFiguresFonts(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.svg'));
  for (const file of files) {
    const svg = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), await figureWithFonts(svg));
  }
}

async function subset(weight: Weight, characters: string): Promise<Buffer> {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${sources[weight]}`);
  return await subsetFont(await readFile(path), characters, { targetFormat: 'woff2' });
}
