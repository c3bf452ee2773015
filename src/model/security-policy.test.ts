import { expect, test } from 'vitest';
import { securityPolicy } from './security-policy.ts';

test('the policy allows nothing inline and no other host', () => {
  expect(securityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
