import { installDebianPackages } from './debian.ts';
import type { Found } from './found.ts';
import { answers } from './run.ts';

/** A Java runtime of version 17 or newer; with `maven` also the tool that fetches Java programs. */
export async function findJava(needs: 'java' | 'java and maven'): Promise<Found> {
  if (await isThere(needs)) return { found: 'java' };
  await installDebianPackages(['default-jre-headless', ...(needs === 'java' ? [] : ['maven'])]);
  if (await isThere(needs)) return { found: 'java' };
  return { missing: `Needs ${needs} on the PATH. On Debian: apt-get install default-jre-headless maven` };
}

async function isThere(needs: 'java' | 'java and maven'): Promise<boolean> {
  return (await answers('java')) && (needs === 'java' || (await answers(maven)));
}

/** The name of Maven's command. */
export const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
