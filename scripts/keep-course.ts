import { loadCourse, type CourseResult } from '../src/load-course.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { openMemory, type DiskMemory } from './disk-memory.ts';
import { openLiveMemory, type LiveMemory } from './live-memory.ts';

/** The course while authors write: read again only after a change, and then only what has changed. */
export interface KeptCourse {
  readonly current: () => Promise<CourseResult>;
  /** To be called whenever one of the authors' files has changed. */
  readonly changed: () => void;
}

/**
 * Keeps the course of a project.
 *
 * @param tell gets the problems as text, whenever there are others than before
 */
export function keepCourse(root: string, tell: (text: string) => void): KeptCourse {
  const opened = openMemories(root);
  let course: Promise<CourseResult> | undefined;
  let told = '';
  const read = async (): Promise<CourseResult> => {
    const { memory, saveOnce } = await opened;
    const result = await loadCourse(root, { memory });
    memory.tidy();
    await saveOnce();
    const text = formatProblems(result.problems);
    if (text !== told) tell(text === '' ? 'All problems are mended.' : text);
    told = text;
    return result;
  };
  return {
    current: () => (course ??= read()),
    changed: () => {
      course = undefined;
    },
  };
}

/** What was read, for as long as the program goes on; after the first time also for the next start. */
async function openMemories(root: string): Promise<{ readonly memory: LiveMemory; readonly saveOnce: () => Promise<void> }> {
  const disk = await openMemory(root);
  let saved: Promise<void> | undefined;
  // What comes later is not saved, so the disk is not told of it: it would be held for nothing.
  const keep: DiskMemory['keep'] = (key, value) => (saved ? undefined : disk.keep(key, value));
  return { memory: openLiveMemory({ recall: disk.recall, keep }), saveOnce: () => (saved ??= disk.save()) };
}
