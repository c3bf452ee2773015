import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Fills a new folder and puts it in the place of an earlier one. Until the new one is finished the
 * earlier one stays as it was; a failure or an interruption leaves no mixture, and two runs at once
 * do not get in each other's way.
 *
 * @param place where the folder belongs
 * @param workshop a folder on the same disk to make it in
 * @param fill writes the content; what it returns is passed on
 */
export async function swapFolder<T>(place: string, workshop: string, fill: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(workshop, { recursive: true });
  await clearRooms(workshop);
  const room = await mkdtemp(join(workshop, `making-${process.pid}-`));
  try {
    const result = await fill(join(room, 'next'));
    await mkdir(dirname(place), { recursive: true });
    await putInPlace(room, place);
    return result;
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** Removes what runs that were killed have left: each room bears the number of its process. */
async function clearRooms(workshop: string): Promise<void> {
  for (const name of await readdir(workshop)) {
    const pid = /^making-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(workshop, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, and belongs to somebody else
  }
}

async function putInPlace(room: string, place: string): Promise<void> {
  const old = join(room, 'old');
  await rename(place, old).catch(ignoreMissing);
  try {
    await rename(join(room, 'next'), place);
  } catch (error) {
    await rename(old, place).catch(ignoreMissing);
    throw error;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
