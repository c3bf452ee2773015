import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addProgram, copyBadProject } from './support/bad-project.ts';
import { run, type Ended } from './tools/run.ts';

/** Runs one of the project's own commands. */
function runScript(name: string, args: readonly string[], cwd = process.cwd()): Promise<Ended> {
  return run(process.execPath, [resolve('scripts', `${name}.ts`), ...args], 120, cwd);
}

let folder = '';

beforeAll(async () => {
  folder = await copyBadProject();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('npm run check', () => {
  let ended: Ended;

  beforeAll(async () => {
    ended = await runScript('check', ['--root', folder]);
  });

  test('ends with exit code 1', () => {
    expect(ended.code).toBe(1);
  });

  test.each([
    ['an unknown component', '01-components.mdx:12:1  unknown-component'],
    ['a value that an attribute cannot have', '01-components.mdx:18:10  component-props'],
    ['an unknown attribute', '01-components.mdx:24:21  component-props'],
    ['a missing attribute', '01-components.mdx:30:1  component-props'],
    ['a word in place of a number', '01-components.mdx:36:13  component-props'],
    ['missing frontmatter', '02-frontmatter.mdx:1:1  frontmatter'],
    ['misspelt frontmatter', '02-frontmatter.mdx:2:1  frontmatter'],
    ['frontmatter of the wrong form', '02-frontmatter.mdx:3:7  frontmatter'],
    ['frontmatter of the wrong type', '02-frontmatter.mdx:4:10  frontmatter'],
    ['frontmatter outside its choices', '02-frontmatter.mdx:5:8  frontmatter'],
    ['an import', '03-code.mdx:12:1  code-in-text'],
    ['an export', '03-code.mdx:14:1  code-in-text'],
    ['an expression in a sentence', '03-code.mdx:16:14  code-in-text'],
    ['an expression on its own', '03-code.mdx:18:1  code-in-text'],
    ['an expression as attribute', '03-code.mdx:20:10  code-in-text'],
    ['spread attributes', '03-code.mdx:26:10  code-in-text'],
    ['a member component', '03-code.mdx:32:1  code-in-text'],
    ['raw HTML', '03-code.mdx:38:1  code-in-text'],
    ['a javascript: link', '04-links.mdx:12:14  link-target'],
    ['a data: link', '04-links.mdx:14:14  link-target'],
    ['an image from another folder', '04-links.mdx:16:1  image-file'],
    ['an image from the web', '04-links.mdx:18:1  image-file'],
    ['a missing image', '04-links.mdx:20:1  image-file'],
    ['an unknown fact', '05-facts.mdx:12:30  unknown-fact'],
    ['an unknown term', '05-facts.mdx:14:34  unknown-term'],
    ['a missing closing tag, at the opening one', '06-unclosed.mdx:14:1  mdx-syntax'],
  ])('tells the place of %s', (_, place) => {
    expect(ended.stdout.split('\n')).toContain(`modules-de/01-mistakes/${place}`);
  });

  test('tells the line of a YAML tag', () => {
    expect(ended.stdout).toMatch(/^modules-de\/01-mistakes\/worksheets\/01-tag\.mdx:2:\d+ {2}yaml-code$/m);
  });

  test('tells of a module folder in one language only', () => {
    expect(ended.stdout.split('\n')).toContain('modules-de/02-only-german/module.mdx:1:1  language-pair');
  });

  test('says of each problem what was found, what was expected and what to do', () => {
    const problems = ended.stdout.split('\n').filter((line) => /^\S+:\d+:\d+ {2}[a-z-]+$/.test(line));
    const whole = ended.stdout.match(/^\S+:\d+:\d+ {2}[a-z-]+\n {2}\S.+\n {2}Expected: \S.+\n {2}\S.+$/gm);
    expect(problems.length).toBeGreaterThan(28);
    expect(whole).toHaveLength(problems.length);
    expect(ended.stdout.trim()).toMatch(new RegExp(`${problems.length} problems in \\d+ files\\.$`));
  });

  test('tells of a broken text although a data file is broken too', async () => {
    const both = await copyBadProject();
    await writeFile(join(both, 'content', 'facts.yaml'), '- id: !!js/regexp /x/\n');
    const { stdout } = await runScript('check', ['--root', both]);
    await rm(both, { recursive: true });
    expect(stdout).toMatch(/^content\/facts\.yaml:1:\d+ {2}yaml-code$/m);
    expect(stdout).toContain('03-code.mdx:12:1  code-in-text');
  });
});

describe('npm run build', () => {
  test('refuses before it compiles anything and leaves an earlier dist/ as it was', async () => {
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist', 'index.html'), 'an earlier build');
    const before = await readdir(folder, { recursive: true });
    const { code, stdout, stderr } = await runScript('build', [], folder);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('modules-de/01-mistakes/03-code.mdx:12:1  code-in-text');
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('an earlier build');
  });
});

describe('npm run dev', () => {
  test('tells the problems, shows no page and runs nothing of what was written', { timeout: 60_000 }, async () => {
    const own = await copyBadProject();
    await addProgram(own);
    const dev = spawn(process.execPath, ['scripts/dev.ts'], { cwd: own });
    let said = '';
    for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    await expect.poll(() => dev.exitCode ?? addressIn(said), { timeout: 40_000 }).toBeTruthy();
    const address = addressIn(said);
    const shown = address ? (await fetch(new URL('/de/module/fehler/programm/', address))).status : 'no server';
    dev.kill();
    expect(said).toContain('modules-de/01-mistakes/03-code.mdx:12:1  code-in-text');
    expect(['no server', 500]).toContain(shown);
    expect(await readdir(own)).not.toContain('hacked.txt');
    await rm(own, { recursive: true, force: true, maxRetries: 5 });
  });
});

/** Where the server says that it can be reached. */
function addressIn(said: string): string | undefined {
  return /https?:\/\/localhost:\d+\//.exec(said)?.[0];
}
