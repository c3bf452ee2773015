import { beforeAll, expect, test } from 'vitest';
import { projectOfFiles } from '../../tests/support/example-course.ts';
import type { Outcome, Project } from './file-change.ts';
import { newActivity } from './new-activity.ts';
import { additionalModule, plannedModule } from './new-module.ts';
import { newWorksheet } from './new-worksheet.ts';

let project: Project;

beforeAll(async () => {
  project = await projectOfFiles({});
});

const titles = { de: 'Neues', en: 'News' };
const activity = { module: '2', titles, minutes: 10 };
const module = { titles, focus: 'practice', activities: [15, 30] } as const;

test.each<[string, (project: Project) => Outcome, string]>([
  [
    'a module that does not exist',
    (own) => newWorksheet(own, { module: '77', titles }),
    'There is no written module "77". Choose one of: 02-association.',
  ],
  [
    'a title whose address is taken',
    (own) => newWorksheet(own, { module: '2', titles: { ...titles, de: 'Die „Organe“' } }),
    'The address "die-organe" is taken by modules-de/02-association/02-bodies.mdx. Choose another title.',
  ],
  [
    'a title without letters',
    (own) => newWorksheet(own, { module: '2', titles: { ...titles, en: '…' } }),
    'The title in "en" is empty, or has no letters.',
  ],
  ['too few minutes', (own) => newActivity(own, { ...activity, minutes: 2 }), 'A part takes 3 to 600 whole minutes'],
  ['minutes in words', (own) => newActivity(own, { ...activity, minutes: Number('ten') }), 'A part takes 3 to 600 whole minutes'],
  ['a place that is too far', (own) => newActivity(own, { ...activity, at: 4 }), 'a new one can be number 1 to 3.'],
  [
    'a module that is written',
    (own) => plannedModule(own, '02', '2026-11-22'),
    '02-association is written. All planned modules are written: give titles and minutes, and another one is planned.',
  ],
  [
    'a module with the title of another one',
    (own) => additionalModule(own, { ...module, titles: { ...titles, de: 'Ein Verein' } }, '2026-11-22'),
    '02-association has this address already.',
  ],
  [
    'a module of one activity',
    (own) => additionalModule(own, { ...module, activities: [60] }, '2026-11-22'),
    'A module has two activities at least.',
  ],
])('%s is refused', (_, wanted, said) => {
  const outcome = wanted(project);
  expect('refused' in outcome ? outcome.refused : 'done').toContain(said);
});

test('links to parts with new numbers are mended, from wherever they lead there', async () => {
  const linked = await projectOfFiles({
    'modules-de/02-association/01-welcome.mdx': 'Siehe [die Organe](./02-bodies.mdx#organe).',
    'modules-de/02-association/worksheets/01-reading-statutes.mdx': 'Siehe [die Organe](../02-bodies.mdx), [Quiz](../quiz.mdx).',
  });
  const outcome = newActivity(linked, { ...activity, at: 2 });
  const texts = 'changes' in outcome ? outcome.changes.flatMap((change) => ('text' in change ? [change.text] : [])) : [];
  expect(texts.join('\n').match(/\]\([^)]*\)/g)).toEqual(['](./03-bodies.mdx#organe)', '](../03-bodies.mdx)', '](../quiz.mdx)']);
});
