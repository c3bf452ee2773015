import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../tools/chromium.ts';
import type { Found } from '../tools/found.ts';
import { usersEnvironment } from '../tools/run.ts';
import { findVeraPdf } from '../tools/verapdf.ts';
import { findVnu } from '../tools/vnu.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://127.0.0.1:41234`. */
    readonly site: string;
    readonly chromium: Found;
    readonly verapdf: Found;
    readonly vnu: Found;
  }
}

/**
 * Builds the site once for all tests of it, serves it, and finds the tools they need.
 * `SKIP_BUILD=1` tests the `dist/` that is there, to save time while a test is being written.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['SKIP_BUILD'] !== '1') await buildSite();
  const server = await serveFolder('dist');
  project.provide('site', server.address);
  project.provide('chromium', await findChromium());
  project.provide('verapdf', await findVeraPdf());
  project.provide('vnu', await findVnu());
  return server.close;
}

async function buildSite(): Promise<void> {
  const env = usersEnvironment();
  const build = spawn(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The site could not be built: see above.');
}
