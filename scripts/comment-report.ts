import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { formatReport } from '../src/report/markdown.ts';
import { mostBytes, parseReport } from '../src/report/parse-report.ts';
import { pullRequestOf, pullsSchema, runEventSchema, type Run } from '../src/report/pull-request.ts';
import type { Report } from '../src/report/report.ts';
import { needed, openGithub, type GithubApi } from './github-api.ts';

// Usage: npm run comment-report, in a workflow that follows another one (on: workflow_run). It writes the
// report of a pull request as a comment, or renews the one that is there. The report was made where foreign
// content is read: it is data of a fixed form, and every word in it is shown as plain text.

const artifactsSchema = z.object({ artifacts: z.array(z.object({ id: z.int(), name: z.string(), size_in_bytes: z.int() })) });
const commentsSchema = z.array(z.object({ id: z.int(), body: z.string(), user: z.object({ login: z.string() }).nullable() }));

/** Marks our comment. A contributor may write it, too; so the author is looked at as well. */
const mark = '<!-- mit-report -->';
const author = 'github-actions[bot]';

try {
  const event: unknown = JSON.parse(await readFile(needed(process.env, 'GITHUB_EVENT_PATH'), 'utf8'));
  console.log(await comment(openGithub(process.env), runEventSchema.parse(event).workflow_run));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function comment(github: GithubApi, run: Run): Promise<string> {
  if (run.event !== 'pull_request') return 'The run belongs to no pull request: nothing to tell.';
  const branch = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const pulls = pullsSchema.parse(await github.get(`/pulls?state=open&per_page=100&head=${branch}`));
  const number = pullRequestOf(run, pulls);
  if (number === undefined) return 'No open pull request is at the state that was built: nothing to tell.';
  const report = await reportOf(github, run);
  if (!report) return 'The run made no report: nothing to tell.';
  await write(github, number, `${mark}\n${formatReport(report)}\n\n[Log, preview of the changed pages, PDFs](${run.html_url})`);
  return `The report stands in pull request ${number}.`;
}

async function reportOf(github: GithubApi, { id }: Run): Promise<Report | undefined> {
  const { artifacts } = artifactsSchema.parse(await github.get(`/actions/runs/${id}/artifacts?name=report`));
  const [artifact] = artifacts.filter(({ name }) => name === 'report');
  if (!artifact) return undefined;
  if (artifact.size_in_bytes > mostBytes) throw new Error(`The report has ${artifact.size_in_bytes} bytes, packed: too many.`);
  const archive = await github.bytes(`/actions/artifacts/${artifact.id}/zip`);
  // Looked at before it is unpacked: a small archive may hold much.
  const files = unzipSync(archive, { filter: ({ name, originalSize }) => name === 'report.json' && originalSize <= mostBytes });
  if (!files['report.json']) throw new Error('The archive holds no report.json of the expected size.');
  return parseReport(files['report.json']);
}

async function write(github: GithubApi, number: number, body: string): Promise<void> {
  const own = await ownComment(github, number);
  if (own === undefined) await github.send('POST', `/issues/${number}/comments`, { body });
  else await github.send('PATCH', `/issues/comments/${own}`, { body });
}

async function ownComment(github: GithubApi, number: number): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const comments = commentsSchema.parse(await github.get(`/issues/${number}/comments?per_page=100&page=${page}`));
    const own = comments.find(({ body, user }) => user?.login === author && body.startsWith(mark));
    if (own || comments.length < 100) return own?.id;
  }
}
