import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile, type LockEntry, type Lockfile } from './complete-lockfile.ts';

const search: LockEntry = {
  version: '1.6.0',
  optionalDependencies: { '@search/windows-x64': '1.6.0', '@search/linux-arm-gnueabihf': '1.6.0', '@search/linux-x64': '1.6.0' },
};

test('packages of other systems that npm left out are added with the system in their name', () => {
  const packages = { '': {}, 'node_modules/@search/linux-x64': { version: '1.6.0' }, 'node_modules/search': search };
  expect(completeLockfile({ packages }).packages).toEqual({
    ...packages,
    'node_modules/@search/linux-arm-gnueabihf': { version: '1.6.0', cpu: ['arm'], optional: true, os: ['linux'] },
    'node_modules/@search/windows-x64': { version: '1.6.0', cpu: ['x64'], optional: true, os: ['win32'] },
  });
});

test('the C library is part of the system', () => {
  const typesetter = {
    optionalDependencies: { 'ts-linux-arm64-gnu': '0.7.0', 'ts-linux-arm64-musl': '0.7.0', 'ts-wasm32-wasi': '0.7.0' },
  };
  expect(completeLockfile({ packages: { 'node_modules/ts': typesetter } }).packages).toMatchObject({
    'node_modules/ts-linux-arm64-gnu': { libc: ['glibc'] },
    'node_modules/ts-linux-arm64-musl': { libc: ['musl'] },
    'node_modules/ts-wasm32-wasi': { version: '0.7.0', cpu: ['wasm32'], optional: true },
  });
});

test('what only a development dependency needs is one too', () => {
  const search = { dev: true, optionalDependencies: { 'search-darwin-x64': '1.6.0' } };
  expect(completeLockfile({ packages: { 'node_modules/search': search } }).packages).toMatchObject({
    'node_modules/search-darwin-x64': { dev: true },
  });
});

test('a package that lies inside another one counts as there', () => {
  const packages = {
    'node_modules/a/node_modules/search': { optionalDependencies: { 'search-linux-x64': '1.5.0' } },
    'node_modules/a/node_modules/search-linux-x64': { version: '1.5.0' },
  };
  expect(completeLockfile({ packages })).toEqual({ packages });
});

test('addresses of other registries go, those of npm and of files stay', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', resolved: 'https://mirror.example/a-1.0.0.tgz', integrity: 'sha512-a' },
    'node_modules/b': { version: '1.0.0', resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' },
    'node_modules/c': { version: '1.0.0', resolved: 'file:c' },
  };
  expect(completeLockfile({ packages }).packages).toEqual({
    ...packages,
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  });
});

test('a package whose name tells no system stops with its name', () => {
  const packages = { 'node_modules/a': { optionalDependencies: { colour: '1.0.0' } } };
  expect(() => completeLockfile({ packages })).toThrow('No system can be told from the name colour.');
});

test('a second run changes nothing', () => {
  const once = completeLockfile({ packages: { 'node_modules/search': search } });
  expect(completeLockfile(once)).toEqual(once);
});

test("this project's own lock file is complete and names no other registry", () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lockfile;
  expect(completeLockfile(lock)).toEqual(lock);
});
