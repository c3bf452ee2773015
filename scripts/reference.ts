import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../src/model/languages.ts';
import { readYaml } from '../src/read/read-yaml.ts';
import { allRules } from '../src/rules.ts';
import { problemsOfSample } from '../tests/support/example-course.ts';
import { referencePage, type ToldRule } from './reference/page.ts';
import { referenceSchema, type ReferenceWords } from './reference/words.ts';

// Writes the authors' reference into docs/, from the vocabulary, the schemas of frontmatter and the rules.
if (import.meta.main)
  for (const [file, text] of await referencePages(process.cwd())) {
    await writeFile(file, text);
    console.log(`written  ${file}`);
  }

/** The authors' reference in each language, by its path from the project's root. */
export async function referencePages(root: string): Promise<ReadonlyMap<string, string>> {
  const words = await referenceWords(root);
  const rules: ToldRule[] = [];
  for (const rule of allRules) {
    const said = [];
    for (const { wrong, accepted } of rule.examples) said.push(await problemsOfSample(rule, wrong, accepted));
    rules.push({ rule, said });
  }
  return new Map(languages.map((language) => [`docs/reference.${language}.md`, referencePage(language, words, rules)]));
}

/** @throws where a word is missing or too much in `docs/reference.yaml` */
export async function referenceWords(root: string): Promise<ReferenceWords> {
  const read = readYaml(await readFile(join(root, 'docs/reference.yaml'), 'utf8'), referenceSchema, 'course-data');
  if ('findings' in read) throw new Error(`docs/reference.yaml: ${JSON.stringify(read.findings, undefined, 2)}`);
  return read.data;
}
