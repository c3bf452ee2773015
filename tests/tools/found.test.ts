import { expect, test, vi } from 'vitest';
import { missing } from './found.ts';

test('what cannot be had is skipped with its reason', () => {
  const skip = vi.fn<(reason: string) => void>();
  missing('Needs Java.', undefined, skip);
  expect(skip).toHaveBeenCalledExactlyOnceWith('Needs Java.');
});

test('on a build machine it is a failure', () => {
  const skip = vi.fn<(reason: string) => void>();
  expect(() => missing('Needs Java.', 'true', skip)).toThrow('Needs Java.');
  expect(skip).not.toHaveBeenCalled();
});
