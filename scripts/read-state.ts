import { checkContent } from '../src/checks/index.ts';
import { readContent } from '../src/read/read-content.ts';
import { readFiles } from '../src/read/read-files.ts';
import type { ReadProject } from '../src/report/changes.ts';
import type { State } from '../src/report/make-report.ts';

/** Reads a project with all its problems, also where they keep it from being published; `undefined` where it cannot be read. */
export async function readState(root: string): Promise<(State & ReadProject) | undefined> {
  const { files } = await readFiles(root);
  const { content, problems } = await readContent(root);
  return content && { files, content, problems: [...problems, ...checkContent(content)] };
}
