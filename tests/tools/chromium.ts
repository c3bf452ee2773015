import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { installDebianPackages } from './debian.ts';
import type { Found } from './found.ts';
import { run } from './run.ts';

/** Flags that work as root and without a network. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser at a path. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags });
}

/**
 * The path of a Chrome or Chromium that starts: the one that `CHROME_PATH` names, an installed one,
 * the test tool's own download, or Debian's package.
 */
export async function findChromium(): Promise<Found> {
  const named = process.env['CHROME_PATH'];
  if (named) return (await starts(named)) ? { found: named } : { missing: `CHROME_PATH is ${named}, which does not start.` };
  for (const path of installed()) if (await starts(path)) return { found: path };
  for (const fetch of [download, () => installDebianPackages(['chromium'])]) {
    await fetch();
    for (const path of installed()) if (await starts(path)) return { found: path };
  }
  return { missing: 'Needs Chrome or Chromium: install it, or set CHROME_PATH to its program.' };
}

function installed(): readonly string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(), chromium.executablePath()].filter((path) => existsSync(path));
}

function usualPlaces(): readonly string[] {
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
  ];
}

async function starts(path: string): Promise<boolean> {
  try {
    await (await launchChromium(path)).close();
    return true;
  } catch {
    return false;
  }
}

async function download(): Promise<void> {
  console.log('Downloading Chromium …');
  const tool = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  await run(process.execPath, [join(tool, 'cli.js'), 'install', '--no-shell', 'chromium'], 300);
}
