import type { Memory } from '../src/model/memory.ts';

/** A memory that lasts as long as the program. */
export interface LiveMemory extends Memory {
  /** Forgets what was not asked for since the last time. */
  readonly tidy: () => void;
}

/** Opens an empty memory, for a program that reads the same files again and again. */
export function openLiveMemory(): LiveMemory {
  const values = new Map<string, unknown>();
  const asked = new Set<string>();
  return {
    live: true,
    recall: (key) => {
      asked.add(key);
      return values.get(key);
    },
    keep: (key, value) => {
      values.set(key, value);
    },
    tidy: () => {
      for (const key of values.keys()) if (!asked.has(key)) values.delete(key);
      asked.clear();
    },
  };
}
