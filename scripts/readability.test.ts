import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExampleCourse } from '../tests/support/example-course.ts';

let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'readability-'));
  await writeExampleCourse(project, {});
});

afterAll(() => rm(project, { recursive: true }));

/** Runs the command as people do; gives what it says and its exit code. */
function readability(...options: readonly string[]) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'readability.ts'), '--root', project, ...options], {
    encoding: 'utf8',
  });
  return { said: `${run.stdout}${run.stderr}`.trim(), code: run.status };
}

test('a module is found by its number or folder', () => {
  const { said, code } = readability('--module', '2');
  expect(said).toContain('02-association (de)');
  expect(readability('--module', '02-association')).toEqual({ said, code });
  expect(code).toBe(0);
});

test('a wrong name or option is told in a sentence', () => {
  expect(readability('--module', '99').said).toMatch(/^There is no module "99"\. Choose one of: .*02-association/);
  expect(readability('--modul', '2').said).toMatch(/^Unknown option '--modul'/);
  expect(readability('--modul', '2').code).toBe(1);
});
