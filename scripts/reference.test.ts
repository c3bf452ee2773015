import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { componentNames } from '../src/model/vocabulary.ts';
import { allRules } from '../src/rules.ts';
import { problemsOfSample } from '../tests/support/example-course.ts';
import { readComponentExamples } from '../src/read/read-reference.ts';
import { pictureFolder } from '../src/reference/example-on-paper.ts';
import { referenceFiles } from './reference.ts';

test(
  'the authors\' reference in docs/ says what the program does: else run "npm run reference"',
  { timeout: 120_000 },
  async () => {
    const files = await referenceFiles(process.cwd());
    for (const [file, text] of files) expect((await readFile(file, 'utf8')) === text, `${file} is as it should be`).toBe(true);
    const pictures = (await readdir(pictureFolder)).map((name) => `${pictureFolder}/${name}`);
    expect(pictures.filter((file) => !files.has(file))).toEqual([]);
  },
);

test('every component has an example in each language that holds it and breaks no rule', { timeout: 60_000 }, async () => {
  const examples = await readComponentExamples(process.cwd());
  const rule = allRules.find(({ name }) => name === 'mdx-syntax');
  if (!rule) throw new Error('There is no such rule.');
  for (const name of componentNames)
    for (const language of languages) {
      const text = examples[name][language];
      const file = name === 'Question' || text.includes('<Question') ? 'quiz' : '02-bodies';
      expect(text, name).toContain(`<${name}`);
      const problems = await problemsOfSample(rule, { [`modules-${language}/02-association/${file}.mdx`]: text });
      expect(problems, `${name} ${language}`).toEqual([]);
    }
});
