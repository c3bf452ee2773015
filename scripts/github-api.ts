/** Asks GitHub's interface for the repository of a workflow. */
export interface GithubApi {
  readonly get: (path: string) => Promise<unknown>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly send: (method: 'POST' | 'PATCH', path: string, body: unknown) => Promise<void>;
}

/**
 * Speaks to the repository that the environment names; paths are those below `/repos/OWNER/NAME`.
 *
 * @throws where a variable of the environment is missing, and where GitHub refuses
 */
export function openGithub(env: NodeJS.ProcessEnv): GithubApi {
  const root = `${needed(env, 'GITHUB_API_URL')}/repos/${needed(env, 'GITHUB_REPOSITORY')}`;
  const headers = {
    authorization: `Bearer ${needed(env, 'GITHUB_TOKEN')}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  };
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(root + path, { ...init, headers });
    if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${init.method ?? 'GET'} ${path}.`);
    return response;
  };
  return {
    get: async (path) => (await ask(path)).json(),
    bytes: async (path) => new Uint8Array(await (await ask(path)).arrayBuffer()),
    send: async (method, path, body) => {
      await ask(path, { method, body: JSON.stringify(body) });
    },
  };
}

/** The value of a variable of the environment. */
export function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`The environment variable ${name} is missing: this command runs inside a workflow of GitHub.`);
  return value;
}
