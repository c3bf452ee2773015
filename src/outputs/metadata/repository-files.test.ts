import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadCourse } from '../../load-course.ts';
import { repositoryFiles } from './repository-files.ts';

const { course } = await loadCourse(process.cwd());

test('the files in the repository say what the content says; if not, run "npm run metadata"', async () => {
  if (!course) throw new Error('The content has problems: run npm run check.');
  const files = repositoryFiles(course);
  expect(files.map(({ name }) => name)).toEqual(['metadata.yml', 'CITATION.cff']);
  for (const { name, text } of files) expect(await readFile(name, 'utf8'), name).toBe(text);
});
