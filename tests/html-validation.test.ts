import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { describeWith } from './tools/found.ts';
import { validateHtml } from './tools/vnu.ts';

describeWith('the Nu Html Checker', inject('vnu'), (jar) => {
  test('finds an error where there is one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'html-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="de"><title>x</title><p><div></p></html>');
    const errors = await validateHtml(jar, [folder]);
    await rm(folder, { recursive: true });
    expect(errors.length).toBeGreaterThan(0);
  });

  test('finds none in any page', { timeout: 300_000 }, async () => {
    expect(await validateHtml(jar, ['dist'])).toEqual([]);
  });
});
