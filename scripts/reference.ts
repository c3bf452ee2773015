import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { languages } from '../src/model/languages.ts';
import { readContent } from '../src/read/read-content.ts';
import { wholeReference } from '../src/read/read-reference.ts';
import { wordFiles } from '../src/read/word-files.ts';
import { referenceMarkdown } from '../src/reference/markdown.ts';
import { pictureFolder } from '../src/reference/example-on-paper.ts';
import { toldRules } from '../src/reference/told-rules.ts';
import { referencePictures } from './reference-pictures.ts';

// Writes the authors' reference into docs/, from the vocabulary, the schemas of frontmatter and the rules.
if (import.meta.main) {
  const root = process.cwd();
  const files = await referenceFiles(root);
  await rm(join(root, pictureFolder), { recursive: true, force: true });
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  console.log(`written  ${files.size} files`);
}

/** The authors' reference in each language and the pictures in it, by their path from the project's root. */
export async function referenceFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const { content } = await readContent(root);
  const reference = content && wholeReference(content.reference);
  if (!reference) throw new Error('The content cannot be read: npm run check says why.');
  const { names, examples } = reference;
  const rules = await toldRules(await wordFiles(root));
  const pages = languages.map((language): [string, string] => {
    const telling = { language, words: content.words[language], names };
    return [`docs/reference.${language}.md`, referenceMarkdown(telling, examples, rules)];
  });
  return new Map([...pages, ...(await referencePictures(root, examples))]);
}
