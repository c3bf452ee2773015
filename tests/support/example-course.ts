import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Project } from '../../src/authoring/file-change.ts';
import { problemsOfSample as problemsWithWords } from '../../src/examples/problems-of-sample.ts';
import { smallCourseWith } from '../../src/examples/small-course.ts';
import type { Content } from '../../src/model/content.ts';
import type { Course } from '../../src/model/course.ts';
import { languages } from '../../src/model/languages.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Example, RuleEntry, Sample } from '../../src/model/rule.ts';
import { courseOf } from '../../src/read/course-of.ts';
import { contentOf } from '../../src/read/read-content.ts';
import { readFiles, type SourceFile } from '../../src/read/read-files.ts';
import { wordFiles } from '../../src/read/word-files.ts';

/** The small course has the words of the real one. */
const words = await wordFiles(process.cwd());

/** What all rules say about a sample. */
export function problemsOfSample(rule: RuleEntry, sample: Sample, accepted?: Example['accepted']): Promise<readonly Problem[]> {
  return problemsWithWords(rule, sample, accepted, words);
}

/** What can be read of the small course with the files of a sample in place of its own. */
export async function contentOfFiles(sample: Sample): Promise<Content> {
  const { content } = await contentOf(await smallCourseWith(sample, words));
  if (!content) throw new Error('The sample cannot be read.');
  return content;
}

/** The small course with the files of a sample in place of its own. */
export async function courseOfFiles(sample: Sample): Promise<Course> {
  const { content, problems } = await contentOf(await smallCourseWith(sample, words));
  if (!content || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return courseOf(content);
}

/** The small course as commands for authors get it, with the starter texts of the real one. */
export async function projectOfFiles(sample: Sample): Promise<Project> {
  const starters = languages.flatMap((language) =>
    (['module', 'activity', 'worksheet', 'quiz'] as const).map((kind) => `content/starters/${language}/${kind}.mdx`),
  );
  const files = await smallCourseWith(sample, words);
  const { content } = await contentOf(files);
  if (!content) throw new Error('The sample cannot be read.');
  const texts = files.map(({ path, bytes }): [string, string] => [path, Buffer.from(bytes ?? []).toString('utf8')]);
  return { content, texts: new Map([...texts, ...starters.map((path): [string, string] => [path, readFileSync(path, 'utf8')])]) };
}

/** Writes the small course with the files of a sample into a folder, as a project of its own. */
export async function writeExampleCourse(folder: string, sample: Sample | Readonly<Record<string, Uint8Array>>): Promise<void> {
  const texts = Object.entries(sample).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const own = (await wholeProject(Object.fromEntries(texts))).map(({ path, bytes }) => [path, bytes] as const);
  for (const [path, bytes] of [...own, ...Object.entries(sample)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (bytes instanceof Uint8Array) await writeFile(join(folder, path), bytes);
  }
}

/** The small course with the authors' reference of the real one, which is a page of every project; files of a sample in place of both. */
export async function wholeProject(sample: Sample): Promise<readonly SourceFile[]> {
  const [{ files }, course] = await Promise.all([readFiles(process.cwd()), smallCourseWith(sample, words)]);
  const own = new Set(course.map(({ path }) => path));
  return [...course, ...files.filter(({ path }) => path.startsWith('content/reference/') && !own.has(path))];
}
