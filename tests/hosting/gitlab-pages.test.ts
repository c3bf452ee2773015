import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { run } from '../tools/run.ts';

// Stands for npm: a build is the folder that it leaves.
const npm = `#!/bin/sh
[ "$1 $2" = "run build" ] || exit 1
mkdir dist && echo "$SITE_URL" > dist/index.html`;

test.skipIf(process.platform === 'win32')(
  'GitLab publishes what was built and nothing else, for the address of its pages',
  async () => {
    const project = await mkdtemp(join(tmpdir(), 'gitlab-pages-'));
    await cp('public', join(project, 'public'), { recursive: true });
    await mkdir(join(project, 'bin'));
    await writeFile(join(project, 'bin/npm'), npm);
    await chmod(join(project, 'bin/npm'), 0o755);
    const { pages } = parse(await readFile('.gitlab-ci.yml', 'utf8')) as { readonly pages: { readonly script: string[] } };
    const env = { PATH: join(project, 'bin') + delimiter + process.env['PATH'], CI_PAGES_URL: 'https://pages.test/mit' };
    expect(await run('sh', ['-e', '-c', pages.script.join('\n')], 60, project, env)).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(join(project, 'public'))).toEqual(['index.html']);
    expect(await readFile(join(project, 'public/index.html'), 'utf8')).toBe('https://pages.test/mit\n');
    await rm(project, { recursive: true });
  },
);
