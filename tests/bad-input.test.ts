import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadCourse } from '../src/load-course.ts';
import { activityFile } from '../src/model/example-files.ts';
import { linesOf, plainText } from '../src/model/walk.ts';
import { readContent } from '../src/read/read-content.ts';
import { addProgram, copyBadProject } from './support/bad-project.ts';
import { writeExampleCourse } from './support/example-course.ts';
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
    const problems = ended.stdout.split('\n').filter((line) => /^\S+:\d+:\d+ {2}[a-z-]+/.test(line));
    const whole = ended.stdout.match(/^\S+:\d+:\d+ {2}[a-z-]+(?: \(warning\))?\n {2}\S.+\n {2}Expected: \S.+\n {2}\S.+$/gm);
    const errors = problems.filter((line) => !line.endsWith(' (warning)')).length;
    expect(errors).toBeGreaterThan(28);
    expect(whole).toHaveLength(problems.length);
    expect(ended.stdout.trim()).toMatch(
      new RegExp(`${errors} errors and ${problems.length - errors} warnings in \\d+ files\\.$`),
    );
  });

  test('tells the same as annotations of GitHub, as JSON and as Markdown', async () => {
    const [github, json, markdown] = await Promise.all(
      ['github', 'json', 'markdown'].map((format) => runScript('check', ['--root', folder, '--format', format])),
    );
    const file = 'modules-de/01-mistakes/03-code.mdx';
    expect(github?.stdout).toMatch(new RegExp(`^::error file=${file},line=12,col=1,title=code-in-text::\\S.*%0AExpected: `, 'm'));
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ file, line: 12, column: 1, rule: 'code-in-text' })]) as unknown,
    });
    expect(markdown?.stdout).toMatch(/^- ❌ \*\*12:1\*\* `code-in-text`: /m);
    expect([github?.code, json?.code, markdown?.code]).toEqual([1, 1, 1]);
  });

  test('names the valid formats where there is no such format, and the options where there is no such option', async () => {
    const [format, option, help] = await Promise.all([
      runScript('check', ['--format', 'xml']),
      runScript('check', ['--strict']),
      runScript('check', ['--help']),
    ]);
    expect(format.code).toBe(2);
    expect(format.stderr).toBe('There is no format "xml". Choose one of: terminal, github, json, markdown.\n');
    expect(option.code).toBe(2);
    expect(option.stderr).toContain('--strict');
    expect(option.stderr).toContain('--release');
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('--release');
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
    // Problems in whole sentences, and not where in the program it stopped.
    expect(said).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(shown).toBe(500);
    expect(await readdir(own)).not.toContain('hacked.txt');
    await rm(own, { recursive: true, force: true, maxRetries: 5 });
  });
});

/** Where the server says that it can be reached. */
function addressIn(said: string): string | undefined {
  return /https?:\/\/localhost:\d+\//.exec(said)?.[0];
}

describe('a text from another system or with bad intent', () => {
  const file = 'modules-de/02-association/02-bodies.mdx';
  let project = '';

  /** Reads and checks the small course with these files in it, without the translation record. */
  async function told(
    sample: Record<string, string | Uint8Array>,
    prepare?: (folder: string) => Promise<void>,
  ): Promise<string[]> {
    project = await mkdtemp(join(tmpdir(), 'from-elsewhere-'));
    await writeExampleCourse(project, sample as Record<string, string>);
    await prepare?.(project);
    const started = performance.now();
    const { problems } = await loadCourse(project);
    expect(performance.now() - started).toBeLessThan(10_000);
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.map(({ file, line, column, rule, found }) => `${file}:${line}:${column} ${rule} ${found}`);
  }

  afterEach(() => rm(project, { recursive: true, force: true }));

  const right = activityFile({ text: 'Der Vorstand führt den Verein.\n\n- Größe\n- „Maß“\n' });
  const english = { 'modules-en/02-association/02-bodies.mdx': 'The board runs the association.\n\n- size\n- “measure”\n' };

  test.each([
    ['with a byte order mark', `\uFEFF${right}`],
    ['with line ends of Windows', right.replaceAll('\n', '\r\n')],
    ['with letters in two parts', right.normalize('NFD')],
    ['with tabs between words and behind list marks', right.replace('den Verein', 'den\tVerein').replaceAll('- ', '-\t')],
  ])('%s is read as it is meant', async (_, text) => {
    expect(await told({ ...english, [file]: new TextEncoder().encode(text) })).toEqual([]);
    const { content } = await readContent(project);
    const document = content?.documents.find((candidate) => candidate.file === file);
    const lines = document?.body.flatMap(linesOf).map(plainText);
    expect(lines).toEqual(['Der Vorstand führt den Verein.', 'Größe', '„Maß“']);
  });

  test.each([
    ['tabs in frontmatter', right.replace('minutes: 10', 'minutes:\n\t10'), 'yaml-syntax'],
    ['malformed YAML', right.replace('title: Die Organe', 'title: "Die Organe'), 'yaml-syntax'],
    ['a colon in a value', right.replace('title: Die Organe', 'title: Die Organe: Vorstand'), 'yaml-syntax'],
    ['a component that is never closed', `${right}\n<Callout kind="tip">\n\nFragen Sie.`, 'mdx-syntax'],
    ['a file of 5 MB', right + 'Der Vorstand führt den Verein.\n\n'.repeat(160_000), 'file-form'],
    ['10,000 lists inside each other on one line', `${right}\n${'- '.repeat(10_000)}x`, 'unsupported-markdown'],
    ['400 lists inside each other, line by line', right + deepList(400), 'unsupported-markdown'],
    ['10,000 quotations inside each other', `${right}\n${'>'.repeat(10_000)} x`, 'unsupported-markdown'],
    ['5,000 components inside each other', right + '<Callout kind="tip">\n\n'.repeat(5_000), 'mdx-syntax'],
    ['a paragraph of 5,000 words', `${right}\n${'Wort '.repeat(5_000)}`, 'unsupported-markdown'],
    ['one passage without an end', `${right}\n${'*a_ '.repeat(20_000)}`, 'unsupported-markdown'],
    ['a character that is none', right.replace('führt', 'f\0hrt'), 'file-form'],
  ])('%s is told at its file and nowhere else', async (_, text, rule) => {
    const problems = await told({ ...english, [file]: new TextEncoder().encode(text) });
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem).toMatch(new RegExp(`^${file}:\\d+:\\d+ ${rule} `));
  });

  test('a text in an old encoding is told', async () => {
    expect(await told({ ...english, [file]: Buffer.from(right, 'latin1') })).toEqual([
      `${file}:1:1 file-form The file is not written in UTF-8: its umlauts and quotation marks cannot be read.`,
    ]);
  });

  test.each(['02 bodies.mdx', '02-körper.mdx', '02-ko\u0308rper.mdx', '02-Bodies.mdx', 'notes.txt'])(
    'the file name "%s" is told',
    async (name) => {
      const path = `modules-de/02-association/${name}`;
      const problems = await told({ [path]: new TextEncoder().encode(right) });
      expect(problems.map((problem) => problem.normalize('NFC'))).toEqual([
        `${path.normalize('NFC')}:1:1 unknown-file A file with this name has no place in a module.`,
      ]);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'a symbolic link out of the folder is told, and what it leads to is not read',
    async () => {
      const problems = await told({}, async (folder) => {
        await rm(join(folder, file));
        await symlink('/etc/hostname', join(folder, file));
        await symlink('/etc', join(folder, 'modules-de/02-association/images/etc'));
      });
      const found = 'This is a symbolic link to another place, or something else that is no file.';
      expect(problems).toEqual([
        `${file}:1:1 file-form ${found}`,
        `modules-de/02-association/images/etc:1:1 file-form ${found}`,
        'modules-de/02-association/images/etc:1:1 unknown-file A file with this name has no place in a module.',
      ]);
    },
  );

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<rect onload="alert(1)"/>'],
    ['a link', '<a href="https://example.org"><rect/></a>'],
  ])('a drawing with %s is told', async (_, inside) => {
    const drawing = 'modules-de/02-association/images/bodies.svg';
    const problems = await told({ [drawing]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>` });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^modules-de\/02-association\/images\/bodies\.svg:1:\d+ hostile-image /);
  });

  test('data that repeats itself without end is told', async () => {
    const doubled = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => `${name}: &${name} [${'*abcdefg'[index + 1]}, x]`);
    const problems = await told({ 'content/facts.yaml': ['a: &a [x, x]', ...doubled, 'z: *unknown'].join('\n') });
    expect(problems.map((problem) => problem.split(' ')[1])).toContain('yaml-code');
  });

  function deepList(depth: number): string {
    return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
  }
});

describe('one file that cannot be read', () => {
  test('is told itself, and nothing that follows from it', async () => {
    const project = await mkdtemp(join(tmpdir(), 'unread-'));
    await writeExampleCourse(project, {
      'modules-de/02-association/02-bodies.mdx': '<Callout kind="tip">\n\nFragen Sie im Rathaus.',
      'modules-de/02-association/01-welcome.mdx': 'Lesen Sie den [Teil über die Organe](./02-bodies.mdx).',
      'modules-en/02-association/01-welcome.mdx': 'Read the [part on the bodies](./02-bodies.mdx).',
    });
    const { problems } = await loadCourse(project);
    await rm(project, { recursive: true });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['modules-de/02-association/02-bodies.mdx mdx-syntax']);
  });

  test('is not asked for in the other language because of one wrong attribute', async () => {
    const note = (kind: string, text: string): string => `<TrainerNote kind="${kind}">\n\n${text}\n\n</TrainerNote>`;
    const rules = await rulesBrokenBy({
      'modules-de/02-association/02-bodies.mdx': note('sag', 'Guten Abend.'),
      'modules-en/02-association/02-bodies.mdx': note('say', 'Good evening.'),
    });
    expect(rules).toContain('component-props');
    expect(rules).not.toContain('untranslated');
  });

  test('may hold the mark of a word that others use', async () => {
    const rules = await rulesBrokenBy({
      'modules-de/02-association/01-welcome.mdx': '<Term id="board">Vorstand</Term>\n\n<Callout>',
      'modules-de/02-association/02-bodies.mdx': 'Der Vorstand leitet den Verein.',
    });
    expect(rules).toContain('mdx-syntax');
    expect(rules).not.toContain('unexplained-term');
  });

  async function rulesBrokenBy(sample: Record<string, string>): Promise<readonly string[]> {
    const project = await mkdtemp(join(tmpdir(), 'unread-'));
    await writeExampleCourse(project, sample);
    const { problems } = await loadCourse(project);
    await rm(project, { recursive: true });
    return problems.map(({ rule }) => rule);
  }
});
