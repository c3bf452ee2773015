import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contributionPages } from './play-contributions.ts';

test('docs/ shows what contributors see today: else run "npm run play-contributions"', { timeout: 120_000 }, async () => {
  for (const [file, text] of await contributionPages(process.cwd())) expect(await readFile(file, 'utf8'), file).toBe(text);
});
