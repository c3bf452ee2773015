import { expect, test } from 'vitest';
import { blocksFor } from '../../model/edition.ts';
import { contextsFor } from './contexts-for.ts';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { jobsOf } from './plan.ts';
import { rowsOf, type Rows } from './rows.ts';

test('a word is explained in the margin where it is used first, and only there', async () => {
  const first = await rows(new Set());
  expect(first.rows.flatMap(({ terms }) => terms)).toEqual(['body']);
  expect(first.explained).toEqual(new Set(['body']));
  const second = await rows(first.explained);
  expect(second.rows.flatMap(({ terms }) => terms)).toEqual([]);
});

test('figures, wide tables, exercises and key points stand alone over the whole width', async () => {
  const { rows: all } = await rows(new Set());
  const alone = all.filter(({ whole }) => whole).map(({ blocks }) => blocks.map(({ type }) => type));
  expect(alone).toEqual([['table'], ['figure'], ['Exercise'], ['KeyPoints']]);
});

async function rows(explained: ReadonlySet<string>): Promise<Rows> {
  const course = await fixtureCourse();
  const [job] = jobsOf(course);
  const [activity] = job?.module.in.de.activities ?? [];
  if (!job || !activity) throw new Error('The fixture is empty.');
  return rowsOf(blocksFor('participant', activity.body), contextsFor(course, job, await fixtureAssets())(activity, 0), explained);
}
