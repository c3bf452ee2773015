import { expect, test } from 'vitest';
import type { Language } from '../../model/languages.ts';
import type { Edition } from '../../model/manifest.ts';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { worksheetText } from './fixture-texts.ts';
import { jobsOf } from './plan.ts';
import { printData } from './print-data.ts';
import type { PrintDocument } from './print-document.ts';
import { printText } from './print-text.ts';

test('the steps of an activity count on from where the module stands', async () => {
  const { guide } = await data('trainer-guide', 'de');
  const steps = guide?.activities.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'Step' ? [block.time] : [])));
  expect(steps).toEqual(['0:00', '0:10']);
});

test('a table to fill in is blank with its empty rows for participants, and filled in for trainers', async () => {
  const handout = JSON.stringify((await data('participant-handout', 'de')).handout);
  const guide = JSON.stringify((await data('trainer-guide', 'de')).guide);
  expect(handout.match(/"rows":\[(\[\[[^\]]*\],\[\]\]),(\[\[\],\[\]\]),(\[\[\],\[\]\])\]/)).not.toBeNull();
  expect(guide).toContain('Antwort-');
  expect(guide).not.toContain('[[],[]]');
});

test('nothing of what only trainers read is in the data of the handout', async () => {
  for (const language of ['de', 'en'] as const) {
    expect(JSON.stringify(await data('participant-handout', language))).not.toContain('geheim');
  }
});

test('the guide lists the facts it uses with their mark, the credits name image and fonts', async () => {
  const { guide, back } = await data('trainer-guide', 'en');
  expect(guide?.facts).toMatchObject([
    { source: [{ type: 'source', language: 'de', children: printText('§ 999 BGB') }], unverified: true },
  ]);
  expect(back.licence.works.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Dots', 'Font Atkinson Hyperlegible Next']),
  );
});

test('the lesson plan has the steps with their time, and in one sentence what can be cut', async () => {
  const { guide } = await data('trainer-guide', 'de');
  expect(guide?.plan[0]?.steps.map(({ time, minutes }) => `${time} ${minutes}`)).toEqual(['0:00 10 Min.', '0:10 20 Min.']);
  expect(JSON.stringify(guide?.plan[0]?.cuts)).toContain('cut-geheim-de');
});

test('the answer key leaves out what has no answer, and keeps the letters of the choices', async () => {
  const { answers } = await data('answer-key', 'de');
  expect(answers?.map(({ id }) => id)).toEqual(['part-1', 'worksheet-2.1', 'quiz']);
  expect(JSON.stringify(answers)).not.toContain('Falsch-geheim-de');
  expect(JSON.stringify(answers?.[2]?.blocks[0])).toMatch(/"type":"Choice","number":1/);
});

test('the solution of a worksheet stands under the worksheet, not under the last heading of it', async () => {
  const table = '<AnswerTable>\n\n| A | B |\n|---|---|\n| a | b |\n\n</AnswerTable>';
  const end = '## Zu Hause\n\nEine Frage.\n\n<Solution>Zum Blatt.</Solution>';
  const headings = async (body: string) => {
    const { answers } = await data('answer-key', 'de', { worksheet: (language) => withBody(worksheetText(language), body) });
    const sheet = answers?.find(({ id }) => id === 'worksheet-2.1');
    return JSON.stringify(sheet?.blocks).match(/Zum ganzen Arbeitsblatt|Teil eins|Zu Hause|Zum Blatt|Das zweite/g);
  };
  expect(await headings(`## Teil eins\n\nText.\n\n${end}`)).toEqual(['Zum Blatt']);
  expect(await headings(`## Teil eins\n\n${table}\n\n${end}`)).toEqual(['Teil eins', 'Zum ganzen Arbeitsblatt', 'Zum Blatt']);
  const two = `## Teil eins\n\n<Solution>Das zweite</Solution>\n\n${end}`;
  expect(await headings(two)).toEqual(['Teil eins', 'Das zweite', 'Zu Hause', 'Zum Blatt']);
});

test('worksheets are black and white, and their words lead nowhere', async () => {
  const { accent, glossary, worksheets } = await data('worksheets', 'en');
  expect(accent).toBe('#1c1c1c');
  expect(glossary).toBe(false);
  expect(worksheets?.map(({ label }) => label)).toEqual(['Worksheet 2.1']);
});

test('the credit line names title, author, licence, link, source and changes', async () => {
  const { back } = await data('participant-handout', 'de');
  expect(back.licence.credit).toMatch(
    /^„Modul 2: Probe-de“ von .+, CC BY 4\.0 \(https:\/\/creativecommons\.org\/.+\), Quelle: https:\/\/.+\/de\/module\/probe-de\/, Version 1\.0\.0, unverändert\.$/,
  );
});

/** A text of the fixture with other words below its frontmatter. */
function withBody(text: string, body: string): string {
  return `${text.split('---').slice(0, 2).join('---')}---\n\n${body}\n`;
}

async function data(
  edition: Edition,
  language: Language,
  texts: Parameters<typeof fixtureCourse>[0] = {},
): Promise<PrintDocument> {
  const course = await fixtureCourse(texts);
  const [job] = jobsOf(course, { edition, language });
  if (!job) throw new Error('There is no such job.');
  return printData(course, job, await fixtureAssets());
}
