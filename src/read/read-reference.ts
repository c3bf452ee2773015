import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleFileOf } from '../model/content-files.ts';
import { languages, type Localised } from '../model/languages.ts';
import { componentNames } from '../model/vocabulary.ts';
import { referenceSchema, type ComponentExamples, type ReferenceNames } from '../model/reference-names.ts';
import { readYaml } from './read-yaml.ts';

const namesFile = 'content/reference/names.yaml';

/**
 * What fields, readers and components are called in the authors' reference.
 *
 * @throws where a name is missing or too much
 */
export async function readReferenceNames(root: string): Promise<ReferenceNames> {
  const read = readYaml(await readFile(join(root, namesFile), 'utf8'), referenceSchema, 'course-data');
  if ('findings' in read) throw new Error(`${namesFile}: ${JSON.stringify(read.findings, undefined, 2)}`);
  return read.data;
}

/**
 * The example of each component in each language.
 *
 * @throws where one is missing
 */
export async function readComponentExamples(root: string): Promise<ComponentExamples> {
  const entries = componentNames.map(async (name) => {
    const texts = languages.map(async (language) => [language, await readText(root, exampleFileOf(name, language))] as const);
    return [name, Object.fromEntries(await Promise.all(texts)) as Localised] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as ComponentExamples;
}

async function readText(root: string, file: string): Promise<string> {
  return (await readFile(join(root, file), 'utf8')).replaceAll('\r\n', '\n').trimEnd();
}
