import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { run, type Ended } from '../tests/tools/run.ts';

const sha = 'a'.repeat(40);
const fork = 'neighbour/mit-modules';
const report: Report = {
  head: { errors: 0, warnings: 1, modules: [] },
  newProblems: [
    {
      rule: 'long-sentence',
      severity: 'warning',
      file: 'modules-de/02-association/02-bodies.mdx',
      line: 12,
      column: 1,
      found: 'Hallo @town, siehe [hier](https://bad.example) <img src=x>',
      expected: 'Kurz.',
      remedy: 'Teilen.',
    },
  ],
  newErrors: 0,
  newWarnings: 1,
  mended: 0,
  changedPages: ['/de/'],
};

/** What a run left and how GitHub stands, as far as a test changes it. */
interface Scene {
  readonly headSha?: string;
  readonly json?: string;
  readonly comments?: readonly unknown[];
}

/** A request that changes something. */
interface Written {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

test('the report of a pull request becomes a comment in which nothing an author wrote is a link, a tag or a call', async () => {
  const { ended, written } = await commentIn({});
  expect(ended.stderr).toBe('');
  expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /repos/town/mit-modules/issues/7/comments']);
  const body = written[0]?.body ?? '';
  expect(body).toContain('1 new warning');
  expect(body).not.toMatch(/@town|<img|\]\(https:\/\/bad/);
});

test('a second run renews the comment, and one that only carries the mark stays as it is', async () => {
  const foreign = { id: 1, body: '<!-- mit-report -->\nmine', user: { login: 'neighbour' } };
  const own = { id: 2, body: '<!-- mit-report -->\nold', user: { login: 'github-actions[bot]' } };
  const { written } = await commentIn({ comments: [foreign, own] });
  expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual(['PATCH /repos/town/mit-modules/issues/comments/2']);
});

test('nothing is written to a pull request that has moved on since it was built', async () => {
  const { ended, written } = await commentIn({ headSha: 'b'.repeat(40) });
  expect(ended.stdout).toContain('No open pull request is at the state that was built');
  expect(written).toEqual([]);
});

test.each([
  ['has a field of its own', JSON.stringify({ ...report, note: 'x' })],
  ['names a rule that does not exist', JSON.stringify({ ...report, newProblems: [{ ...report.newProblems[0], rule: 'x' }] })],
  ['is no JSON', '# Hello'],
  ['is too large', JSON.stringify({ ...report, changedPages: ['x'.repeat(400_000)] })],
])('a report that %s is refused', async (_, json) => {
  const { ended, written } = await commentIn({ json });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/report/);
  expect(written).toEqual([]);
});

/** Runs the command against a stand-in for GitHub. */
async function commentIn(scene: Scene): Promise<{ ended: Ended; written: readonly Written[] }> {
  const written: Written[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET')
      void text(request).then((body) => {
        written.push({ method: request.method ?? '', path: pathname, body: (JSON.parse(body) as { body: string }).body });
        response.end('{}');
      });
    else response.end(answerTo(pathname, scene));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  await writeFile(join(folder, 'event.json'), JSON.stringify(event));
  const ended = await run(process.execPath, ['scripts/comment-report.ts'], 60, process.cwd(), {
    ...process.env,
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'town/mit-modules',
    GITHUB_TOKEN: 'none',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  });
  server.close();
  await rm(folder, { recursive: true });
  return { ended, written };
}

const event = {
  workflow_run: {
    id: 5,
    event: 'pull_request',
    head_sha: sha,
    head_branch: 'mend',
    head_repository: { full_name: fork, owner: { login: 'neighbour' } },
    html_url: 'https://git.mit-module.test/town/mit-modules/actions/runs/5',
  },
};

function answerTo(path: string, { headSha = sha, json = JSON.stringify(report), comments = [] }: Scene): string | Uint8Array {
  const archive = zipSync({ 'report.json': strToU8(json) });
  const answers: Readonly<Record<string, unknown>> = {
    '/pulls': [{ number: 7, head: { sha: headSha, repo: { full_name: fork } } }],
    '/actions/runs/5/artifacts': { artifacts: [{ id: 3, name: 'report', size_in_bytes: archive.length }] },
    '/issues/7/comments': comments,
  };
  const own = path.replace('/repos/town/mit-modules', '');
  return own === '/actions/artifacts/3/zip' ? archive : JSON.stringify(answers[own]);
}
