import { z } from 'zod';

/** What GitHub tells of the finished run that a workflow follows. These words are GitHub's own, not the contributor's. */
export const runEventSchema = z.object({
  workflow_run: z.object({
    id: z.int(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }),
    html_url: z.url(),
  }),
});

/** The open pull requests of a branch. */
export const pullsSchema = z.array(
  z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  }),
);

export type Run = z.output<typeof runEventSchema>['workflow_run'];
export type Pulls = z.output<typeof pullsSchema>;

/**
 * The number of the pull request that a run belongs to: GitHub's, never one that the run wrote down.
 * `undefined` where there is none any more, or where something newer was pushed since.
 */
export function pullRequestOf(run: Run, pulls: Pulls): number | undefined {
  return pulls.find(({ head }) => head.sha === run.head_sha && head.repo?.full_name === run.head_repository.full_name)?.number;
}
