import { expect, test } from 'vitest';
import { fixtureCourse } from './fixture.ts';
import { jobsOf } from './plan.ts';

test('each written module has one PDF for each edition and language, and one for all languages, with names in their language', async () => {
  const jobs = jobsOf(await fixtureCourse());
  expect(jobs.map(({ file }) => file)).toEqual([
    'mit-02-probe-de-teilnahmeheft.pdf',
    'mit-02-probe-de-teilnahmeheft-grossdruck.pdf',
    'mit-02-probe-de-arbeitsblaetter.pdf',
    'mit-02-probe-de-karten.pdf',
    'mit-02-probe-de-leitfaden.pdf',
    'mit-02-probe-de-loesungen.pdf',
    'mit-02-probe-en-participant-handout.pdf',
    'mit-02-probe-en-participant-handout-large-print.pdf',
    'mit-02-probe-en-worksheets.pdf',
    'mit-02-probe-en-cards.pdf',
    'mit-02-probe-en-trainer-guide.pdf',
    'mit-02-probe-en-answer-key.pdf',
    'mit-02-zweisprachig-de-en.pdf',
  ]);
  expect(jobs[0]?.title).toBe('Modul 2: Probe-de – Teilnahmeheft');
});

test('a filter leaves only the jobs that fit', async () => {
  const course = await fixtureCourse();
  expect(jobsOf(course, { language: 'en', edition: 'trainer-guide' })).toHaveLength(1);
  expect(jobsOf(course, { module: 7 })).toHaveLength(0);
  expect(jobsOf(course, { language: 'en', edition: 'bilingual-handout' })).toHaveLength(1);
});
