import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { build, type BuildReport } from './build.ts';

/** A build and the most memory it held, in bytes. */
export interface MeasuredBuild extends BuildReport {
  readonly peakMemory: number;
}

/**
 * Builds in a process of its own, so that memory and caches of an earlier build do not count.
 *
 * @param cold whether everything that can be made again is thrown away before
 */
export async function measureBuild(cold: boolean): Promise<MeasuredBuild> {
  if (cold) await Promise.all(madeAgain.map((folder) => rm(folder, { recursive: true, force: true })));
  const child = spawn(process.execPath, [import.meta.filename], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = (await text(child.stdout)).split('\n');
  return JSON.parse(lines.at(-1) ?? '') as MeasuredBuild;
}

/** All folders with work of earlier builds; the tools of the tests may stay. */
const madeAgain = [
  'dist',
  '.astro',
  'node_modules/.astro',
  'node_modules/.vite',
  '.cache/downloads',
  '.cache/pdf',
  '.cache/fonts',
];

if (import.meta.main) {
  const report = await build(console.error);
  if ('problems' in report) throw new Error('The content has problems: run npm run check.');
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  // The last line: others may have written before.
  process.stdout.write(`\n${JSON.stringify({ ...report, peakMemory } satisfies MeasuredBuild)}`);
}
