import { describe, expect, test } from 'vitest';
import { mendAddress, reportAddress, repositorySchema, type Repository } from './repository.ts';

const at = (kind: Repository['kind']): Repository => ({ kind, url: 'https://git.mit-module.test/team/mit/', branch: 'main' });
const report = { title: 'Fehler: Die Organe & mehr', page: 'https://mit-module.test/de/', form: 'de-1-mistake' };

describe('a link to mend a page', () => {
  test.each([
    ['github', 'https://git.mit-module.test/team/mit/edit/main/modules-de/02-association/02-bodies.mdx'],
    ['gitlab', 'https://git.mit-module.test/team/mit/-/edit/main/modules-de/02-association/02-bodies.mdx'],
  ] as const)('opens the file in the editor of %s', (kind, address) => {
    expect(mendAddress(at(kind), 'modules-de/02-association/02-bodies.mdx')).toBe(address);
  });

  test('shows a folder where several files make the page, for a folder cannot be edited', () => {
    expect(mendAddress(at('github'), 'modules-de/02-association/worksheets')).toBe(
      'https://git.mit-module.test/team/mit/tree/main/modules-de/02-association/worksheets',
    );
  });
});

describe('a link to report a mistake', () => {
  test('opens the form of the language on GitHub with title and page filled in', () => {
    const { pathname, searchParams } = new URL(reportAddress(at('github'), report));
    expect(pathname).toBe('/team/mit/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({ template: 'de-1-mistake.yml', title: report.title, page: report.page });
  });

  test('opens a new issue on GitLab with title and page filled in', () => {
    const { pathname, searchParams } = new URL(reportAddress(at('gitlab'), report));
    expect(pathname).toBe('/team/mit/-/issues/new');
    expect(searchParams.get('issue[title]')).toBe(report.title);
    expect(searchParams.get('issue[description]')).toBe(`${report.page}\n\n`);
  });
});

test('a forge that is not known, and a branch with a blank, are refused', () => {
  const right = at('github');
  expect(repositorySchema.safeParse(right).success).toBe(true);
  expect(repositorySchema.safeParse({ ...right, kind: 'svn' }).success).toBe(false);
  expect(repositorySchema.safeParse({ ...right, branch: 'my branch' }).success).toBe(false);
});
