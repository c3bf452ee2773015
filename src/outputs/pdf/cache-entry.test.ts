import { expect, test } from 'vitest';
import { entryOf, madeOf } from './cache-entry.ts';

const made = { bytes: new TextEncoder().encode('%PDF-1.7\n%\n'), pages: 12 };

test('what is remembered comes back as it was', () => {
  const found = madeOf(entryOf(made));
  expect(found?.pages).toBe(12);
  expect(Buffer.from(found?.bytes ?? []).equals(Buffer.from(made.bytes))).toBe(true);
});

test('one changed byte at any place, a missing end or something else entirely is noticed', () => {
  const entry = entryOf(made);
  for (let at = entry.length - made.bytes.length; at < entry.length; at += 1) {
    const damaged = Uint8Array.from(entry);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(madeOf(damaged)).toBeUndefined();
  }
  expect(madeOf(entry.subarray(0, -1))).toBeUndefined();
  expect(madeOf(new Uint8Array())).toBeUndefined();
  expect(madeOf(made.bytes)).toBeUndefined();
});
