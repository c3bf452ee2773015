import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExampleCourse } from '../tests/support/example-course.ts';
import { loadCourse } from '../src/load-course.ts';
import { openMemory } from './disk-memory.ts';

let project = '';
const text = 'modules-de/02-association/02-bodies.mdx';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'memory-'));
  await writeExampleCourse(project, { [text]: 'Der Vorstand leitet *today* den Verein. Siehe § 32.\n\n- eins\n- zwei' });
});

afterAll(() => rm(project, { recursive: true }));

/** Checks the project with the memory of earlier runs; says what was found and how many results were made anew. */
async function check() {
  const memory = await openMemory(project);
  let made = 0;
  const counting = {
    recall: memory.recall,
    keep: (key: string, value: unknown) => {
      made += 1;
      memory.keep(key, value);
    },
  };
  const { problems } = await loadCourse(project, { memory: counting });
  await memory.save();
  return { problems, made };
}

test('what was read before is not read again, and says the same', async () => {
  const first = await check();
  const second = await check();
  expect(first.made).toBeGreaterThan(10);
  expect(second.made).toBe(0);
  expect(second.problems).toEqual(first.problems);
  expect(first.problems).toContainEqual(expect.objectContaining({ file: text, line: 12, rule: 'fixed-space' }));
});

test('a changed text is read anew, alone, and what is old is forgotten', async () => {
  const before = await readdir(join(project, '.cache/read'));
  await writeExampleCourse(project, { [text]: 'Der Vorstand leitet den Verein.' });
  const { problems, made } = await check();
  // Read once, and looked at by the four rules that take long.
  expect(made).toBe(5);
  expect(problems.filter(({ rule }) => rule === 'fixed-space')).toEqual([]);
  expect(await readdir(join(project, '.cache/read'))).toHaveLength(before.length);
});

test('a changed glossary is held against texts that are remembered', async () => {
  const explained = 'Der Vorstand leitet den Verein.';
  const glossary = 'content/glossary.yaml';
  await writeExampleCourse(project, { [text]: explained });
  const before = await check();
  await writeExampleCourse(project, {
    [text]: explained,
    [glossary]: `- id: club\n  de: Verein\n  en: association\n  definition: { de: Menschen mit einem Ziel., en: People with an aim. }\n`,
  });
  const after = await check();
  const unexplained = ({ problems }: typeof before): readonly string[] =>
    problems.filter(({ rule }) => rule === 'unexplained-term').map(({ found }) => found.split(' ')[0] ?? '');
  expect(unexplained(before)).toEqual(['“Vorstand”']);
  expect(unexplained(after)).toEqual(['“Verein”']);
});

test('a result that was left half written is made again', async () => {
  const [name = ''] = await readdir(join(project, '.cache/read'));
  await writeFile(join(project, '.cache/read', name), '{"documen');
  expect((await check()).made).toBe(1);
  expect((await check()).made).toBe(0);
});
