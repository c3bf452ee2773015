import { expect, test } from 'vitest';
import { devIntegration } from './dev-integration.ts';

type Setup = NonNullable<ReturnType<typeof devIntegration>['hooks']['astro:config:setup']>;

/** The scripts that are put into each page under a command. */
function injectedUnder(command: string): readonly string[] {
  const injected: string[] = [];
  const options = { command, injectScript: (_: string, script: string) => injected.push(script) };
  void devIntegration().hooks['astro:config:setup']?.(options as unknown as Parameters<Setup>[0]);
  return injected;
}

test('problems stand in the page under dev, and nothing of it in what is built', () => {
  expect(injectedUnder('dev')).toEqual(["import '/src/dev/problem-panel.ts';"]);
  expect(injectedUnder('build')).toEqual([]);
  expect(injectedUnder('preview')).toEqual([]);
});
