import { createHash } from 'node:crypto';

/** What was read before, by a key. Values are plain data, as JSON has them. */
export interface Memory {
  readonly recall: (key: string) => unknown;
  readonly keep: (key: string, value: unknown) => void;
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: () => undefined, keep: () => undefined };

/**
 * Recalls a result, or makes it and keeps it.
 *
 * @param causes all that the result depends on, besides the program itself
 */
export function remembered<T>(memory: Memory, causes: readonly string[], make: () => T): T {
  const key = createHash('sha256').update(JSON.stringify(causes)).digest('hex');
  const before = memory.recall(key);
  if (before !== undefined) return before as T;
  const made = make();
  memory.keep(key, made);
  return made;
}
