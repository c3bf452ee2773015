import { execFile } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  /** The exit code; -1 where the command could not be started or was stopped. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command, without a shell between, and waits for its end. Never throws.
 *
 * @param seconds after which the command is stopped
 * @param env the variables of its environment
 */
export function run(
  command: string,
  args: readonly string[],
  seconds = 600,
  cwd = process.cwd(),
  env = process.env,
): Promise<Ended> {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: seconds * 1000 } as const;
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr: stderr || (error?.message ?? '') });
    });
  });
}

/** Whether a command is there and answers. */
export async function answers(command: string, args: readonly string[] = ['--version']): Promise<boolean> {
  return (await run(command, args, 60)).code === 0;
}

/** The environment as users have it: without what the test tool sets, which would change a build. */
export function usersEnvironment(): NodeJS.ProcessEnv {
  const isOfTests = (name: string): boolean => /^(NODE_ENV|MODE|DEV|PROD|SSR|SITE|BASE_URL|ASSETS_PREFIX|VITEST.*)$/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfTests(name)));
}
