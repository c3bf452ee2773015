import { expect, test } from 'vitest';
import { loadCourse } from '../load-course.ts';
import { changedPages, changesBetween, type Changes } from './changes.ts';
import { readContent } from '../read/read-content.ts';
import { readFiles } from '../read/read-files.ts';

const { course } = await loadCourse(process.cwd());
const { content } = await readContent(process.cwd());
const { files } = await readFiles(process.cwd());
if (!course || !content) throw new Error('The content has problems: run npm run check.');

const nothing: Changes = { files: new Set(), facts: new Set(), terms: new Set() };
const addressesOf = (changes: Partial<Changes>) => changedPages(course, { ...nothing, ...changes }).map(({ address }) => address);

test('a text is seen on its page for participants and on that for trainers, in its language only', () => {
  expect(addressesOf({ files: new Set(['modules-de/02-association/02-bodies.mdx']) })).toEqual([
    '/de/module/wie-ein-verein-funktioniert/die-organe/',
    '/de/leitfaden/wie-ein-verein-funktioniert/die-organe/',
  ]);
});

test('a worksheet is seen on the page with all sheets, too', () => {
  const changed = addressesOf({ files: new Set(['modules-en/02-association/worksheets/01-reading-statutes.mdx']) });
  expect(changed).toContain('/en/modules/how-an-association-works/my-sheets/');
  expect(changed).toHaveLength(3);
});

test('a drawing is seen where it stands', () => {
  const changed = addressesOf({ files: new Set(['modules-de/02-association/images/bodies.svg']) });
  expect(changed).toEqual(
    expect.arrayContaining([expect.stringContaining('/die-organe/'), expect.stringContaining('/abbildungen/')]),
  );
});

test('a word of the glossary is seen in the glossary and wherever it is explained', () => {
  const changed = addressesOf({ files: new Set(['content/glossary.yaml']), terms: new Set(['board']) });
  expect(changed).toEqual(expect.arrayContaining(['/de/glossar/', '/en/glossary/']));
  expect(changed.length).toBeGreaterThan(2);
});

test('a changed fact is told from those beside it, a new file and a lost one are changed', () => {
  const [fact, ...others] = content.facts;
  const [file, ...rest] = files;
  if (!fact || !file) throw new Error('There is no content.');
  const before = { files: [...rest, { path: 'modules-de/lost.mdx', bytes: new Uint8Array() }], content };
  const now = { files, content: { ...content, facts: [{ ...fact, source: 'neu' }, ...others] } };
  expect(changesBetween(before, now)).toEqual({
    files: new Set(['modules-de/lost.mdx', file.path]),
    facts: new Set([fact.id]),
    terms: new Set(),
  });
});
