import { loadCourse, type CourseResult } from '../src/load-course.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { openLiveMemory } from './live-memory.ts';

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
  const memory = openLiveMemory();
  let course: Promise<CourseResult> | undefined;
  let told = '';
  const read = async (): Promise<CourseResult> => {
    const result = await loadCourse(root, { memory });
    memory.tidy();
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
