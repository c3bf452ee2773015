import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityPolicy } from './security-policy.ts';

test.each(['public/_headers', 'public/.htaccess'])('%s sends the same security policy as the pages', (file) => {
  const text = readFileSync(file, 'utf8');
  const sent = /Content-Security-Policy:? "?(default-src [^"\n]*)"?$/m.exec(text)?.[1];
  expect(sent).toBe(securityPolicy);
});

test('the policy allows nothing inline and no other host', () => {
  expect(securityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
