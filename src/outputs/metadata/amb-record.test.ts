import { describe, expect, test } from 'vitest';
import { ambFolder, ambExamples, readAmbSchema } from '../../../tests/support/amb-schema.ts';
import { ambModuleRules, ambRecordRules } from '../../../tests/support/amb-rules.ts';
import { loadCourse } from '../../load-course.ts';
import { documentsOf } from '../../model/addresses.ts';
import { languages } from '../../model/languages.ts';
import type { Download } from '../../model/manifest.ts';
import { ambPart, ambRecord } from './amb-record.ts';

const { course } = await loadCourse(process.cwd());
if (!course) throw new Error('The content has problems: run npm run check.');
const validate = await readAmbSchema();

const file: Download = {
  file: 'mit-01-test.pdf',
  title: 'Modul 1 – Leitfaden',
  languages: ['de', 'en'],
  edition: 'trainer-guide',
  modules: course.modules.map(({ plan }) => plan.number),
  pages: 1,
  bytes: 1234,
  sha256: 'a'.repeat(64),
  license: 'CC-BY-4.0',
};

const modules = course.modules.flatMap((module) =>
  languages.map((language) => ({ module, language, record: ambRecord(course, module, language, [file]) })),
);
const parts = course.modules.flatMap((module) =>
  languages.flatMap((language) =>
    documentsOf(module, language)
      .slice(1)
      .map((document) => ambPart(course, module, document)),
  ),
);

test('every record of a module keeps our own rules', () => {
  for (const { record } of modules) expect(ambModuleRules.safeParse(record).error?.issues).toBeUndefined();
});

test('every record of a part keeps our own rules', () => {
  expect(parts.length).toBeGreaterThan(0);
  for (const record of parts) expect(ambRecordRules.safeParse(record).error?.issues).toBeUndefined();
});

test('a record names parts, file, time, and the same module in the other language', () => {
  const [first] = modules;
  if (!first) throw new Error('There is no module.');
  const { module, record } = first;
  expect(record['hasPart']).toHaveLength(documentsOf(module, 'de').length - 1);
  expect(record['encoding']).toMatchObject([{ contentSize: '1234', sha256: file.sha256, inLanguage: ['de', 'en'] }]);
  expect(record['timeRequired']).toBe(`PT${module.plan.minutes}M`);
  const english = modules.find((other) => other.module === module && other.language === 'en')?.record;
  expect(record['workTranslation']).toEqual([{ id: english?.['id'], inLanguage: 'en' }]);
  expect(english?.['translationOfWork']).toEqual([{ id: record['id'], inLanguage: 'de' }]);
});

describe('the official schema of the profile', () => {
  const where = `The schema is not there: put a copy of github.com/dini-ag-kim/amb at ${ambFolder}, or name its folder in AMB_SCHEMAS.`;

  test('accepts its own right examples and refuses the wrong ones', async ({ skip }) => {
    if (!validate) return skip(where);
    for (const example of await ambExamples('valid')) expect(validate(example), JSON.stringify(example)).toEqual([]);
    for (const example of await ambExamples('invalid')) expect(validate(example), JSON.stringify(example)).not.toEqual([]);
  });

  test('accepts every record', ({ skip }) => {
    if (!validate) return skip(where);
    for (const record of [...modules.map((each) => each.record), ...parts]) expect(validate(record)).toEqual([]);
  });
});
