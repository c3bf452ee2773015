import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const file = '02-association/02-bodies';
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'translation-'));
  await cp('content', join(root, 'content'), { recursive: true });
  await rm(join(root, 'content/translations'), { recursive: true, force: true });
  for (const language of ['de', 'en']) {
    const module = `modules-${language}/02-association`;
    await cp(module, join(root, module), { recursive: true });
  }
});

afterAll(() => rm(root, { recursive: true }));

/** Runs the command as people do, without a terminal. */
function translation(...args: string[]): { readonly said: string; readonly code: number | null } {
  const run = spawnSync(process.execPath, ['scripts/translation.ts', ...args, '--root', root], { encoding: 'utf8' });
  return { said: `${run.stdout}${run.stderr}`.trim(), code: run.status };
}

test('many pairs at once are accepted only with a role or team, and only those that are named', () => {
  expect(translation('accept', '--all')).toEqual({
    said: 'To accept all pairs at once, say who has read them: --reviewer "role or team".',
    code: 1,
  });
  expect(translation('accept', '--reviewer', 'Redaktion').said).toMatch(/^Name the modules or files that --reviewer has read/);
  expect(translation('accept', file).said).toMatch(/^Pairs are shown one by one in a terminal/);
});

test('a word that is no command, module or file names those that are', () => {
  expect(translation('acept')).toEqual({ said: 'There is no command "acept". Choose one of: status, diff, accept.', code: 1 });
  expect(translation('status', '09').said).toContain('There is no module or file "09". Choose one of:\n  02-association\n');
});

test('a file is accepted with its reviewer, and a later change is shown', async () => {
  expect(translation('accept', file, '--reviewer', 'Redaktion')).toMatchObject({ code: 0 });
  const record = await readFile(join(root, `content/translations/${file}.yaml`), 'utf8');
  expect(record).toContain('reviewer: "Redaktion"');
  expect(await readdir(join(root, '.cache'))).toEqual([]);
  const german = join(root, `modules-de/${file}.mdx`);
  const text = await readFile(german, 'utf8');
  expect(translation('diff', file).said).toBe('Nothing has changed since it was accepted.');
  await writeFile(german, text.replace(/^## .*$/m, '## Ein neuer Titel'));
  expect(translation('diff', file).said).toMatch(/\{\+.*\+\}/);
  expect(translation('status', file).said).toMatch(/en +\d+ +1 +0 +0 +0$/m);
});

test('a record that cannot be read is not written over', async () => {
  const path = join(root, `content/translations/${file}.yaml`);
  await writeFile(path, '<<<<<<< HEAD\n=======\n>>>>>>> other\n');
  expect(translation('accept', '--all', '--reviewer', 'Redaktion')).toMatchObject({
    code: 1,
    said: expect.stringContaining('translation-record'),
  });
  expect(await readFile(path, 'utf8')).toMatch(/^<<<<<<< HEAD/);
});
