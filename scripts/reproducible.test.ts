import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test(
  'the same content gives the same bytes on another day, in another folder, time zone and language',
  { timeout: 180_000 },
  async () => {
    const here = await made('a', { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    const there = await made('a-much-longer-name-with-ümlaut', {
      TZ: 'America/St_Johns',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'C',
      SOURCE_DATE_EPOCH: '86400',
    });
    expect(Object.keys(here).sort()).toEqual([
      'mit-02-how-an-association-works-cards.pdf',
      'mit-02-wie-ein-verein-funktioniert-karten.pdf',
    ]);
    expect(there).toEqual(here);
  },
);

/** Makes PDFs in a folder of its own, without anything made before, and gives their SHA-256 sums by name. */
async function made(name: string, env: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const project = join(await mkdtemp(join(tmpdir(), 'same-')), name);
  for (const folder of ['content', 'modules-de', 'modules-en']) await cp(folder, join(project, folder), { recursive: true });
  for (const folder of ['src', 'node_modules', 'package-lock.json'])
    await symlink(join(process.cwd(), folder), join(project, folder));
  const args = [join(process.cwd(), 'scripts/pdf.ts'), '--module', '2', '--edition', 'cards', '--out', 'out'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const files = await readdir(join(project, 'out'));
  const sums = await Promise.all(files.map(async (file) => [file, sumOf(await readFile(join(project, 'out', file)))] as const));
  await rm(join(project, '..'), { recursive: true });
  return Object.fromEntries(sums);
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
