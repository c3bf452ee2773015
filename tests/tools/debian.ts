import { answers, run } from './run.ts';

/**
 * Installs packages of Debian (or Ubuntu) where that is possible: as root, with apt-get.
 * Whether they are there afterwards is for the caller to see.
 */
export async function installDebianPackages(names: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !(await answers('apt-get'))) return;
  console.log(`Installing ${names.join(', ')} …`);
  await run('apt-get', ['update', '-q']);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], 1200);
}
