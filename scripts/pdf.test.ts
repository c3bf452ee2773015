import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

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
