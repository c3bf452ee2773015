import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '../src/model/languages.ts';
import { readFiles } from '../src/read/read-files.ts';
import { readYaml } from '../src/read/read-yaml.ts';
import { pageOf, player, wordsSchema } from './contributions/play.ts';

// Plays ten contributions on the content as it stands and writes what contributors see into docs/.
if (import.meta.main)
  for (const [file, text] of await contributionPages(process.cwd())) {
    await writeFile(file, text);
    console.log(`written  ${file}`);
  }

/** The pages of the guide by their paths from the project's root. */
export async function contributionPages(root: string): Promise<ReadonlyMap<string, string>> {
  const read = readYaml(await readFile(join(root, 'docs/contributions.yaml'), 'utf8'), wordsSchema, 'course-data');
  if ('findings' in read) throw new Error(JSON.stringify(read.findings, undefined, 2));
  const play = await player(await textsOfOneModule(root));
  const pages: [string, string][] = [];
  for (const language of languages) pages.push([fileOf(language), await pageOf(language, read.data, play)]);
  return new Map(pages);
}

function fileOf(language: Language): string {
  return `docs/contributions.${language}.md`;
}

/** The files that all share, and one module: the examples stand in it, and the others would only take time. */
async function textsOfOneModule(root: string): Promise<ReadonlyMap<string, string>> {
  const { files } = await readFiles(root);
  const own = files.filter(({ path }) => !/^(modules-[a-z]+|content\/translations)\/(?!02-)/.test(path));
  return new Map(own.map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString('utf8')]));
}
