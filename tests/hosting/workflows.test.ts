import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findActionlint } from '../tools/actionlint.ts';
import { run } from '../tools/run.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const names = await readdir(folder);
const files = await Promise.all(
  names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    const workflow = parse(text) as Workflow;
    return { name, text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
  }),
);
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

describe.each(files)('$name', ({ text, workflow, steps }) => {
  test('takes each action at one commit, with its version beside it', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual([]);
  });

  test('may by itself only read; a job that writes says so', () => {
    expect(Object.values(workflow.permissions ?? { none: 'missing' }).filter((right) => right !== 'read')).toEqual([]);
  });

  test('puts no words of others into a command, and keeps no key in the files it fetches', () => {
    expect(steps.filter(({ run: command }) => /\$\{\{/.test(command ?? ''))).toEqual([]);
    const fetching = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(fetching.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('calls commands that are there', () => {
    expect(commandsIn(text).filter((command) => !(command in scripts))).toEqual([]);
  });
});

test('where pull requests are built there is no secret, and no job may write', () => {
  const open = files.filter(({ workflow }) => 'pull_request' in workflow.on);
  expect(open.map(({ name }) => name)).toEqual(['check.yml']);
  for (const { text, workflow } of open) {
    expect(text).not.toMatch(/secrets\.|github\.token/);
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  }
  expect(files.filter(({ workflow }) => 'pull_request_target' in workflow.on)).toEqual([]);
});

test('the comment follows the workflow that makes the report, and runs the program of main', () => {
  const comment = files.find(({ workflow }) => 'workflow_run' in workflow.on);
  const check = files.find(({ name }) => name === 'check.yml');
  expect(comment?.workflow.on['workflow_run']?.workflows).toEqual([check?.workflow.name]);
  const fetching = comment?.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(fetching?.map((step) => step.with?.['ref'])).toEqual(['${{ github.event.repository.default_branch }}']);
});

test('on GitLab every job has a stage that exists, and calls commands that are there', async () => {
  const text = await readFile('.gitlab-ci.yml', 'utf8');
  const { stages, ...rest } = parse(text) as { readonly stages: readonly string[] } & Readonly<
    Record<string, { stage?: string; needs?: string[] }>
  >;
  const jobs = Object.entries(rest).filter(
    ([name]) => !['workflow', 'default', 'variables'].includes(name) && !name.startsWith('.'),
  );
  expect(jobs.map(([name]) => name)).toEqual(['check', 'test', 'build', 'pages', 'packs', 'release']);
  expect(jobs.filter(([, { stage = '' }]) => !stages.includes(stage))).toEqual([]);
  expect(jobs.flatMap(([, { needs = [] }]) => needs).filter((name) => !(name in rest))).toEqual([]);
  expect(commandsIn(text).filter((command) => !(command in scripts))).toEqual([]);
});

describe('actionlint', () => {
  test('finds a mistake, and none in the workflows', { timeout: 400_000 }, async ({ skip }) => {
    const tool = await findActionlint();
    if ('missing' in tool) return skip(tool.missing);
    const own = await mkdtemp(join(tmpdir(), 'workflow-'));
    await writeFile(
      join(own, 'bad.yml'),
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ githb.ref }}\n',
    );
    const bad = await run(tool.found, ['-no-color', join(own, 'bad.yml')], 60);
    await rm(own, { recursive: true });
    expect(bad.stdout).toContain('undefined variable "githb"');
    const good = await run(tool.found, ['-no-color', ...names.map((name) => join(folder, name))], 60);
    expect(good.stdout + good.stderr).toBe('');
  });
});

/** The npm commands that a workflow calls. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, command]) => command ?? '');
}
