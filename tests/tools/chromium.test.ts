import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a wrong CHROME_PATH is told and nothing else is tried in its place', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  expect(await findChromium()).toEqual({ missing: 'CHROME_PATH is /nowhere/chrome, which does not start.' });
});
