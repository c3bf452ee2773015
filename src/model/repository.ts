import { z } from 'zod';

/** What an address at a forge is made of. */
interface Parts {
  readonly url: string;
  readonly branch: string;
  /** Path of the file or folder from the project's root. */
  readonly path: string;
}

/** What is known of a mistake before somebody reports it. */
export interface MistakeReport {
  /** What the form is called on the page, with the title of the page. */
  readonly title: string;
  /** The address of the page. */
  readonly page: string;
  /** The name of the form without ending, such as `de-1-mistake`. */
  readonly form: string;
}

/** How the addresses of a forge look: to mend a file, to look at a folder, to report a mistake. */
interface Forge {
  readonly mend: (parts: Parts) => string;
  readonly look: (parts: Parts) => string;
  readonly report: (url: string, report: MistakeReport) => string;
}

/**
 * The forges that a project may lie on. GitHub fills a form's fields by their ids, GitLab has no
 * forms and is given the text.
 *
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue
 * @see https://docs.gitlab.com/user/project/issues/create_issues/
 */
const forges = {
  github: {
    mend: ({ url, branch, path }) => `${url}/edit/${branch}/${path}`,
    look: ({ url, branch, path }) => `${url}/tree/${branch}/${path}`,
    report: (url, { title, page, form }) => `${url}/issues/new?${query({ template: `${form}.yml`, title, page })}`,
  },
  gitlab: {
    mend: ({ url, branch, path }) => `${url}/-/edit/${branch}/${path}`,
    look: ({ url, branch, path }) => `${url}/-/tree/${branch}/${path}`,
    report: (url, { title, page }) =>
      `${url}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': `${page}\n\n` })}`,
  },
} as const satisfies Readonly<Record<string, Forge>>;

/** Where the texts lie and are worked on. */
export const repositorySchema = z
  .strictObject({
    kind: z.enum(Object.keys(forges) as [keyof typeof forges]),
    url: z.url('Expected a web address that begins with https://.'),
    /** The branch that is published. */
    branch: z.string().regex(/^[\w./-]+$/, 'Expected the name of a branch, such as "main".'),
  })
  .readonly();

export type Repository = z.output<typeof repositorySchema>;

/** Where a file of the repository can be changed in the browser; a folder is shown with its files. */
export function mendAddress({ kind, url, branch }: Repository, path: string): string {
  const parts = { url: withoutSlash(url), branch, path: path.split('/').map(encodeURIComponent).join('/') };
  return /\.\w+$/.test(path) ? forges[kind].mend(parts) : forges[kind].look(parts);
}

/** Where a mistake can be reported, with what is known of it filled in. */
export function reportAddress({ kind, url }: Repository, report: MistakeReport): string {
  return forges[kind].report(withoutSlash(url), report);
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString();
}
