import { readFile, writeFile } from 'node:fs/promises';

/** What is needed of one entry of `package-lock.json`; all other fields stay as they are. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `package-lock.json`, as far as it is needed. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/**
 * Makes a lock file install on every system and with every registry: names the packages of other
 * systems that npm left out, and drops addresses of registries other than npm's own, as npm then
 * asks the one that is set. Checksums stay.
 *
 * @throws when the system cannot be told from a package's name, or its version is not exact
 */
export function completeLockfile<L extends Lockfile>(lock: L): L {
  const known = Object.entries(lock.packages).map(([path, entry]) => [path, withoutForeignAddress(entry)] as const);
  const packages = Object.fromEntries([...known, ...missingEntries(lock)].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...lock, packages };
}

function missingEntries({ packages }: Lockfile): (readonly [string, LockEntry])[] {
  const wanted = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).map(([name, version]) => ({ path, name, version, dev: entry.dev === true })),
  );
  return wanted
    .filter(({ path, name }) => !places(path, name).some((place) => place in packages))
    .map(({ name, version, dev }) => [`node_modules/${name}`, { ...platformEntry(name, version), ...(dev && { dev }) }] as const);
}

/** Where Node looks for a package, from the folder of the one that asks up to the root. */
function places(path: string, name: string): readonly string[] {
  const folders = path.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return [`node_modules/${name}`, ...folders.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`)];
}

function platformEntry(name: string, version: string): LockEntry {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`The optional dependency ${name} has no exact version: ${version}`);
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => processors.has(word));
  if (!cpu || (!os && cpu !== 'wasm32')) throw new Error(`No system can be told from the name ${name}.`);
  const libc = words.map((word) => libraries[word]).find(Boolean);
  return { version, cpu: [cpu], ...(libc && { libc: [libc] }), optional: true, ...(os && { os: [os] }) };
}

const systems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};

const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);

const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

function withoutForeignAddress(entry: LockEntry): LockEntry {
  const { resolved, ...rest } = entry;
  if (!resolved || !/^https?:/.test(resolved) || new URL(resolved).hostname === 'registry.npmjs.org') return entry;
  return rest;
}

// Usage: npm run lockfile, after each change of the dependencies.
if (import.meta.main) {
  const file = 'package-lock.json';
  const before = JSON.parse(await readFile(file, 'utf8')) as Lockfile;
  const after = completeLockfile(before);
  await writeFile(file, `${JSON.stringify(after, null, 2)}\n`);
  const added = Object.keys(after.packages).length - Object.keys(before.packages).length;
  console.log(`${file}: ${added} packages of other systems added.`);
}
