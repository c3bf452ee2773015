import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '../src/load-course.ts';
import { writeExampleCourse } from '../tests/support/example-course.ts';
import { keepCourse } from './keep-course.ts';

const example = 'content/reference/Callout.de.mdx';
const file = 'modules-de/02-association/02-bodies.mdx';

test('a kept course is what would be read anew after each change, and its problems are told once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  await writeExampleCourse(folder, { [file]: 'Der Vorstand führt den Verein.', [file.replace('-de', '-en')]: 'The board.' });
  const told: string[] = [];
  const kept = keepCourse(folder, (text) => told.push(text));
  const text = await readFile(join(folder, file), 'utf8');
  for (const next of [text, text.replace('führt', 'leitet'), `${text}\n\nAlle helfen mit.`, `${text}\n\n<Kasten>`, text]) {
    await writeFile(join(folder, file), next);
    kept.changed();
    expect(await kept.current()).toEqual(await loadCourse(folder));
    expect(await kept.current()).toBe(await kept.current());
  }
  expect(told.some((one) => one.includes('unknown-component') || one.includes('mdx-syntax'))).toBe(true);
  expect(new Set(told).size).toBeGreaterThan(1);
  expect(told.every((one, index) => one !== told[index - 1])).toBe(true);
  await rm(folder, { recursive: true });
});

test('examples and names of the authors’ reference are read again after each change, too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  await writeExampleCourse(folder, {});
  const kept = keepCourse(folder, () => undefined);
  const errors = async () => (await kept.current()).problems.filter(({ severity }) => severity === 'error');
  const change = async (path: string, before: string, after: string) => {
    const text = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), text.replace(before, after));
    kept.changed();
  };
  expect(await errors()).toEqual([]);
  await change(example, '</Callout>', '');
  expect(await errors()).toMatchObject([{ file: example, line: 1, column: 1, rule: 'mdx-syntax' }]);
  await change('content/reference/names.yaml', 'Eine Karte eines', 'Eine „Karte eines');
  expect((await errors()).map(({ rule }) => rule)).toEqual(['mdx-syntax', 'quotation-marks']);
  await rm(folder, { recursive: true });
});
