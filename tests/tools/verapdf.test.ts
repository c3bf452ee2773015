import { expect, test } from 'vitest';
import { failuresIn } from './verapdf.ts';

const rule = {
  ruleStatus: 'FAILED',
  specification: 'ISO 14289-1:2014',
  clause: '7.1',
  testNumber: 9,
  description: 'The Metadata stream shall contain dc:title',
  failedChecks: 2,
  checks: [{ context: 'root/document[0]' }],
};

const jobOf = (name: string, ruleSummaries: readonly unknown[]) => ({
  itemDetails: { name },
  validationResult: [
    { profileName: 'PDF/A-2A validation profile', details: { ruleSummaries: [] } },
    { profileName: 'PDF/UA-1 validation profile', details: { ruleSummaries } },
  ],
});

test('each broken rule is told with its file, clause and first place', () => {
  const report = { report: { jobs: [jobOf('/site/downloads/a.pdf', [rule]), jobOf('/site/downloads/b.pdf', [])] } };
  expect(failuresIn(report, ['downloads/a.pdf', 'downloads/b.pdf'])).toEqual([
    {
      file: '/site/downloads/a.pdf',
      clause: 'ISO 14289-1:2014 7.1-9',
      rule: 'The Metadata stream shall contain dc:title',
      where: '2 times, first at root/document[0]',
    },
  ]);
});

test('a rule that passed is no failure', () => {
  const report = { report: { jobs: [jobOf('a.pdf', [{ ...rule, ruleStatus: 'PASSED' }])] } };
  expect(failuresIn(report, ['a.pdf'])).toEqual([]);
});

test('a file that was left out or could not be read is a failure', () => {
  const report = { report: { jobs: [{ itemDetails: { name: 'broken.pdf' } }] } };
  expect(failuresIn(report, ['broken.pdf', 'left-out.pdf']).map(({ file }) => file)).toEqual([
    'broken.pdf',
    'broken.pdf',
    'left-out.pdf',
    'left-out.pdf',
  ]);
});

test('a file that does not say that it keeps a standard was not held against it: a failure', () => {
  const onlyArchivable = jobOf('a.pdf', []);
  const report = { report: { jobs: [{ ...onlyArchivable, validationResult: onlyArchivable.validationResult.slice(0, 1) }] } };
  expect(failuresIn(report, ['a.pdf']).map(({ rule: asked }) => asked)).toEqual([
    'A PDF that can be read and says that it is PDF/UA-1',
  ]);
});
