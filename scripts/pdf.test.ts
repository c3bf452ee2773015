import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { addProgram } from '../tests/support/bad-project.ts';
import { writeExampleCourse } from '../tests/support/example-course.ts';

test.each([
  [
    '--edition',
    'poster',
    'participant-handout, participant-handout-large-print, bilingual-handout, worksheets, cards, trainer-guide, answer-key, trainer-handbook, participant-pack',
  ],
  ['--language', 'fr', 'de, en'],
  ['--module', '99', '02'],
])('%s %s is refused, and the valid values are named', { timeout: 60_000 }, (option, value, valid) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/pdf.ts', option, value], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain(`There is no ${option.slice(2)} "${value}". Choose one of: `);
  expect(stderr).toContain(valid);
});

describe('--watch', () => {
  const text = 'modules-de/02-association/worksheets/01-reading-statutes.mdx';
  let project: string;
  let running: ChildProcess;
  let said = '';

  afterEach(async () => {
    running.kill();
    await rm(project, { recursive: true, force: true, maxRetries: 5 });
  });

  test('makes the file again when its text changes, and goes on after a mistake', { timeout: 90_000 }, async () => {
    project = await mkdtemp(join(tmpdir(), 'watch-'));
    await writeExampleCourse(project, {});
    await addProgram(project);
    const right = await readFile(join(project, text), 'utf8');
    const args = ['--module', '2', '--language', 'de', '--edition', 'worksheets', '--out', 'sheets.pdf', '--watch'];
    running = spawn(process.execPath, ['scripts/pdf.ts', ...args], { cwd: project });
    for (const stream of [running.stdout, running.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
    await says('Waiting for changes');
    const before = await stat(join(project, 'sheets.pdf'));

    await appendFile(join(project, text), '\nLesen Sie die Satzung.\n');
    await says(`${text}: changed.`);
    await expect.poll(async () => (await stat(join(project, 'sheets.pdf'))).size, { timeout: 30_000 }).not.toBe(before.size);

    await writeFile(join(project, text), `${right}\n<Callout>\n`);
    await says('worksheets/01-reading-statutes.mdx:');
    await says('mdx-syntax');
    await writeFile(join(project, text), right);
    await expect.poll(async () => (await stat(join(project, 'sheets.pdf'))).size, { timeout: 30_000 }).toBe(before.size);
    expect((await readdir(project)).filter((file) => file.endsWith('.pdf'))).toEqual(['sheets.pdf']);
  });

  function says(words: string): Promise<void> {
    return expect.poll(() => said, { timeout: 40_000 }).toContain(words);
  }
});
