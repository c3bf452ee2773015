import { noMemory, type Memory, type Recollection } from '../src/model/memory.ts';

/** A memory that lasts as long as the program. */
export interface LiveMemory extends Memory {
  /** Forgets what was not asked for since the last time. */
  readonly tidy: () => void;
}

/**
 * Opens an empty memory, for a program that reads the same files again and again.
 *
 * @param earlier what earlier runs remember: it is asked for what is not known yet, and told what is new
 */
export function openLiveMemory(earlier: Memory = noMemory): LiveMemory {
  const data = openRecollection(earlier);
  const objects = openRecollection(noMemory);
  return {
    ...data,
    live: objects,
    tidy: () => {
      data.tidy();
      objects.tidy();
    },
  };
}

function openRecollection(earlier: Recollection): Recollection & Pick<LiveMemory, 'tidy'> {
  const values = new Map<string, unknown>();
  const asked = new Set<string>();
  return {
    recall: (key) => {
      asked.add(key);
      if (!values.has(key)) values.set(key, earlier.recall(key));
      return values.get(key);
    },
    keep: (key, value) => {
      values.set(key, value);
      earlier.keep(key, value);
    },
    tidy: () => {
      for (const key of values.keys()) if (!asked.has(key)) values.delete(key);
      asked.clear();
    },
  };
}
