import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCourse } from '../src/load-course.ts';
import { repositoryFiles } from '../src/outputs/metadata/repository-files.ts';
import { formatProblems } from '../src/problems/terminal.ts';

// Usage: npm run metadata. Writes metadata.yml and CITATION.cff, which describe the course in its repository.
const root = process.cwd();
const { course, problems } = await loadCourse(root);
if (course) {
  for (const { name, text } of repositoryFiles(course)) {
    await writeFile(join(root, name), text);
    console.log(`${name} is up to date.`);
  }
} else {
  console.error(`${formatProblems(problems)}\nNothing was written.`);
  process.exitCode = 1;
}
