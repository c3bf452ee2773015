import { describe, test } from 'vitest';

/** A tool that tests need, or why it cannot be had and what to do. */
export type Found<T = string> = { readonly found: T } | { readonly missing: string };

/**
 * Tests that need a tool. Without it they are skipped by name with the reason; on a build machine
 * (`CI=true`) that is a failure, so that nothing passes unseen.
 */
export function describeWith<T>(name: string, tool: Found<T>, tests: (tool: T) => void): void {
  if ('found' in tool) {
    describe(name, () => tests(tool.found));
    return;
  }
  test(`${name} (not tested: a tool is missing)`, (context) => missing(tool.missing, process.env['CI'], context.skip));
}

/**
 * What to do when a tool is missing: skip, or fail on a build machine.
 *
 * @throws when `ci` is `true`
 */
export function missing(reason: string, ci: string | undefined, skip: (reason: string) => void): void {
  if (ci === 'true') throw new Error(reason);
  skip(reason);
}
