import { expect, test } from 'vitest';
import { loadCourse } from '../load-course.ts';
import { figuresOf, hasFigures } from './figures.ts';
import { languages } from './languages.ts';

const { course } = await loadCourse(process.cwd());
if (!course) throw new Error('The content has problems: run npm run check.');

test.each(course.modules)('the figures of $plan.folder are the same in all languages, each named once', (module) => {
  const files = languages.map((language) => figuresOf(module, language).map(({ figure }) => figure.file));
  expect(new Set(files[0]).size).toBe(files[0]?.length);
  for (const other of files) expect([...other].sort()).toEqual([...(files[0] ?? [])].sort());
  expect(hasFigures(module)).toBe((files[0]?.length ?? 0) > 0);
});
