import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExampleCourse } from '../tests/support/example-course.ts';
import { loadCourse } from './load-course.ts';
import { factsFile } from './model/example-files.ts';

let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'release-'));
  await writeExampleCourse(project, {
    'content/facts.yaml': factsFile({ status: 'unverified', reviewBy: '2026-08-31' }),
    'modules-de/02-association/02-bodies.mdx': 'Den Verein leitet <Fact id="board" />.',
    'modules-en/02-association/02-bodies.mdx': 'The association is run by <Fact id="board" />.',
  });
});

afterAll(() => rm(project, { recursive: true }));

test('what must not be released is a warning every day and an error before a release', async () => {
  const today = '2026-11-22';
  const daily = await loadCourse(project, { today });
  const release = await loadCourse(project, { today, release: true });
  expect(daily.course).toBeDefined();
  expect(release.course).toBeUndefined();
  const severities = new Map(release.problems.map(({ rule, severity }) => [rule, severity]));
  expect(new Set(daily.problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  expect(severities.get('overdue-fact')).toBe('error');
  expect(severities.get('never-accepted')).toBe('error');
  expect(severities.get('unverified-fact')).toBe('warning');
});

test('nothing depends on the clock unless a date is given', async () => {
  const { problems } = await loadCourse(project);
  expect(problems.map(({ rule }) => rule)).not.toContain('overdue-fact');
});
