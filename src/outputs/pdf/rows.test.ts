import { expect, test } from 'vitest';
import type { Document } from '../../model/course.ts';
import { blocksFor } from '../../model/edition.ts';
import { contextsFor } from './contexts-for.ts';
import { fixtureAssets, fixtureCourse, fixtureDocument } from './fixture.ts';
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

test('a word of a table goes to the text before it, not beside a heading alone', async () => {
  const frontmatter = '---\ntitle: "Blatt"\nslug: blatt\nnumber: "2.1"\n---\n';
  const table = '| A | B | C |\n|---|---|---|\n| <Term id="body">Organ</Term> | 2 | 3 |';
  const text = `${frontmatter}\nText.\n\n## Überschrift\n\n${table}\n`;
  const { rows: all } = await rows(new Set(), fixtureDocument('worksheet', 'de', 'worksheets/01-sheet', text));
  expect(all.map(({ terms }) => terms)).toEqual([['body'], [], []]);
});

async function rows(explained: ReadonlySet<string>, document?: Document): Promise<Rows> {
  const course = await fixtureCourse();
  const [job] = jobsOf(course);
  const [activity] = job?.module.in.de.activities ?? [];
  if (!job || !activity) throw new Error('The fixture is empty.');
  const text = document ?? activity;
  return rowsOf(blocksFor('participant', text.body), contextsFor(course, job, await fixtureAssets())(text, 0), explained);
}
