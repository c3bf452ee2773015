import { expect, test } from 'vitest';
import { eachLanguage, type Localised } from '../../model/languages.ts';
import type { Block } from '../../model/nodes.ts';
import { bilingualRows } from './bilingual-rows.ts';
import { contextsFor } from './contexts-for.ts';
import { fixtureAssets, fixtureCourse, fixtureDocument } from './fixture.ts';
import { jobsOf } from './plan.ts';
import type { PrintContext } from './print-context.ts';

test('a language that lacks a block leaves its cell empty, and what follows stands side by side again', async () => {
  const german = bodyOf('de', 'Eins.\n\n- Zwei\n\nDrei.');
  const [one, , three] = bodyOf('en', 'One.\n\n- Two\n\nThree.');
  const [, two] = german;
  if (!one || !two || !three) throw new Error('There are three blocks.');
  const notice = { kind: 'untranslated', date: undefined, other: 'de' } as const;
  const lacking: Block = { type: 'untranslated', language: 'de', children: [two], notice, place: two.place };
  const rows = bilingualRows({ de: german, en: [one, lacking, three] }, await contexts());
  expect(rows.map(({ cells }) => cells.map(({ blocks }) => JSON.stringify(blocks).match(/(?<="text":")\w+/)?.[0]))).toEqual([
    ['Eins', 'One'],
    ['Zwei', undefined],
    ['Drei', 'Three'],
  ]);
});

test('only the first paragraph of a hint has its label', async () => {
  const hint = (text: string): string => `<Callout kind="tip">\n\n${text} eins.\n\n${text} zwei.\n\n</Callout>`;
  const rows = bilingualRows({ de: bodyOf('de', hint('Hinweis')), en: bodyOf('en', hint('Hint')) }, await contexts());
  const labels = rows.map(({ cells }) => cells.flatMap(({ blocks }) => blocks.map((block) => 'label' in block && block.label)));
  expect(labels).toEqual([
    ['Tipp', 'Tip'],
    ['', ''],
  ]);
});

test('a paragraph that asks stays with the lines to write on, which stand once', async () => {
  const source = 'Warum?\n\n<WriteLines count="2" />';
  const rows = bilingualRows({ de: bodyOf('de', source), en: bodyOf('en', source) }, await contexts());
  expect(rows.map(({ leadsOn, whole, cells }) => ({ leadsOn, whole, cells: cells.length }))).toEqual([
    { leadsOn: true, whole: false, cells: 2 },
    { leadsOn: false, whole: true, cells: 1 },
  ]);
});

function bodyOf(language: 'de' | 'en', text: string): readonly Block[] {
  const frontmatter = `---\ntitle: "Blatt"\nslug: blatt\nnumber: "2.1"\n---\n\n`;
  return fixtureDocument('worksheet', language, 'worksheets/01-sheet', `${frontmatter}${text}\n`).body;
}

async function contexts(): Promise<Localised<PrintContext>> {
  const course = await fixtureCourse();
  const [job] = jobsOf(course, { edition: 'bilingual-handout' });
  const [module] = course.modules;
  if (!job || !module) throw new Error('There is no such job.');
  const assets = await fixtureAssets();
  return eachLanguage((language) => {
    const [sheet] = module.in[language].worksheets;
    if (!sheet) throw new Error('There is no worksheet.');
    return contextsFor(course, { ...job, language }, assets)(sheet, 0);
  });
}
