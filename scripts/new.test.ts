import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../tests/tools/run.ts';
import { newActivity } from '../src/authoring/new-activity.ts';
import { additionalModule, plannedModule } from '../src/authoring/new-module.ts';
import { newWorksheet } from '../src/authoring/new-worksheet.ts';
import type { Outcome, Project } from '../src/authoring/file-change.ts';
import { loadCourse, type CourseResult } from '../src/load-course.ts';
import { makeChanges, openProject } from './project-files.ts';

// One written module is enough, and all others are planned as in a project that begins.
const parts = ['content', 'modules-de/02-association', 'modules-en/02-association'];
const found = new Map<string, unknown>();
const memory = { recall: (key: string) => found.get(key), keep: (key: string, value: unknown) => void found.set(key, value) };

let copy = '';

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'new-files-'));
  for (const folder of parts) await cp(folder, join(copy, folder), { recursive: true });
});

afterAll(() => rm(copy, { recursive: true, force: true }));

async function make(wanted: (project: Project) => Outcome): Promise<void> {
  const project = await openProject(copy, memory);
  if ('problems' in project) throw new Error(JSON.stringify(project.problems));
  const outcome = wanted(project);
  if ('refused' in outcome) throw new Error(outcome.refused);
  await makeChanges(copy, outcome.changes);
}

const keysOf = ({ course }: CourseResult) => course?.modules[0]?.in.en.activities.map(({ key }) => key.split('/')[1] ?? '');

test('new files in both languages pass the check at once, and are not published as they are', { timeout: 120_000 }, async () => {
  const before = await loadCourse(copy, { memory });
  await make((project) => newWorksheet(project, { module: '2', titles: { de: 'Zum „Üben“: größer', en: 'Practice sheet' } }));
  await make((project) =>
    newActivity(project, { module: '02', minutes: 20, at: 3, titles: { de: 'Zusatzteil', en: 'Additional part' } }),
  );
  await make((project) => plannedModule(project, '7', '2026-11-22'));
  await make((project) => {
    const titles = { de: 'Feste feiern', en: 'Celebrating together' };
    return additionalModule(project, { titles, focus: 'practice', activities: [15, 30, 45, 20] }, '2026-11-22');
  });
  const after = await loadCourse(copy, { memory });
  expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(after.course?.modules.map(({ plan }) => plan.number)).toEqual([2, 7, 9]);
  expect(after.course?.settings.minutes).toBe((before.course?.settings.minutes ?? 0) + 20 + 110);
  expect(keysOf(after)?.[2]).toBe('03-additional-part');
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const later = keysOf(before)?.slice(2);
  expect(keysOf(after)?.slice(3)).toEqual(later?.map((key) => key.replace(/^\d{2}/, (number) => twoDigits(Number(number) + 1))));

  const { problems } = await loadCourse(copy, { memory, release: true });
  const open = problems.filter(({ rule, severity }) => rule === 'unfinished' && severity === 'error').map(({ file }) => file);
  expect(open).toEqual(
    expect.arrayContaining([
      'content/course.yaml',
      'modules-de/02-association/03-additional-part.mdx',
      'modules-en/02-association/worksheets/05-practice-sheet.mdx',
      'modules-de/07-projects/module.mdx',
      'modules-en/09-celebrating-together/quiz.mdx',
    ]),
  );
});

test('comments and layout of course.yaml stay', async () => {
  const [before, after] = await Promise.all(['.', copy].map((root) => readFile(join(root, 'content/course.yaml'), 'utf8')));
  const lost = before?.split('\n').filter((line) => !after?.split('\n').includes(line));
  expect(lost?.every((line) => /^\s*(minutes|activities): /.test(line))).toBe(true);
});

test('where nobody can be asked, what is missing is told', async () => {
  const { code, stderr } = await run(
    process.execPath,
    [resolve('scripts/new.ts'), 'worksheet', '--module', '2', '--root', copy],
    60,
  );
  expect(stderr).toMatch(/^--title-de is missing\.\n\nNew files in all languages/);
  expect(code).toBe(2);
});

test('an option that does not exist is told', async () => {
  const { code, stderr } = await run(process.execPath, [resolve('scripts/new.ts'), 'worksheet', '--modul', '2'], 60);
  expect(stderr).toContain("Unknown option '--modul'");
  expect(code).toBe(2);
});
