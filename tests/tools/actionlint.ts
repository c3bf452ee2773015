import { join, resolve } from 'node:path';
import type { Found } from './found.ts';
import { answers, run } from './run.ts';

/** The release that is fetched; a program on the PATH may be another. */
const version = 'v1.7.12';

/**
 * The path of actionlint, which finds mistakes in GitHub workflows: one on the PATH, or made by Go from
 * its source, whose sum Go compares with its public list.
 */
export async function findActionlint(): Promise<Found> {
  if (await answers('actionlint')) return { found: 'actionlint' };
  const folder = resolve('.cache/tools/actionlint', version);
  const own = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  if (await answers(own)) return { found: own };
  if (!(await answers('go', ['version']))) return { missing: 'Needs actionlint, or Go to make it, on the PATH.' };
  const made = await run('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${version}`], 300, process.cwd(), {
    ...process.env,
    GOBIN: folder,
  });
  return made.code === 0 ? { found: own } : { missing: `Go could not make actionlint: ${made.stderr.trim()}` };
}
