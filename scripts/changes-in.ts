import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds until a change counts as finished: programs write a file in several steps. */
const calm = 150;

/**
 * Tells of changed files, all of one moment at once, until it is stopped.
 *
 * @param folders folders below the root, with all that is in them
 * @returns paths from the root
 */
export async function* changesIn(
  root: string,
  folders: readonly string[],
  stop = new AbortController().signal,
): AsyncGenerator<readonly string[]> {
  const changed = new Set<string>();
  let wake = (): void => undefined;
  stop.addEventListener('abort', () => wake());
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true, signal: stop }, (_, name) => {
      if (name !== null) changed.add(join(folder, name));
      wake();
    });
  }
  while (!stop.aborted) {
    const woken = new Promise<void>((resolve) => (wake = resolve));
    if (changed.size === 0) await woken;
    await setTimeout(calm);
    const files = [...changed].sort();
    changed.clear();
    if (files.length > 0) yield files;
  }
}
