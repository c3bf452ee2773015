import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../src/model/languages.ts';
import { readContent } from '../src/read/read-content.ts';
import { readComponentExamples, readReferenceNames } from '../src/read/read-reference.ts';
import { wordFiles } from '../src/read/word-files.ts';
import { referenceMarkdown } from '../src/reference/markdown.ts';
import { toldRules } from '../src/reference/told-rules.ts';

// Writes the authors' reference into docs/, from the vocabulary, the schemas of frontmatter and the rules.
if (import.meta.main)
  for (const [file, text] of await referencePages(process.cwd())) {
    await writeFile(join(process.cwd(), file), text);
    console.log(`written  ${file}`);
  }

/** The authors' reference in each language, by its path from the project's root. */
export async function referencePages(root: string): Promise<ReadonlyMap<string, string>> {
  const [names, examples, { content }] = await Promise.all([
    readReferenceNames(root),
    readComponentExamples(root),
    readContent(root),
  ]);
  if (!content) throw new Error('The content cannot be read: npm run check says why.');
  const rules = await toldRules(await wordFiles(root));
  return new Map(
    languages.map((language) => [
      `docs/reference.${language}.md`,
      referenceMarkdown({ language, words: content.words[language], names }, examples, rules),
    ]),
  );
}
