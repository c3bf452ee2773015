import { expect, test } from 'vitest';
import { board, contentOf, documentOf } from '../../tests/support/small-course.ts';
import type { ImageFile } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { languages } from '../model/languages.ts';
import { checkHostileImage } from './hostile-image.ts';
import { checkImageCredit } from './image-credit.ts';
import { checkImageFile } from './image-file.ts';
import { checkLanguagePair } from './language-pair.ts';
import { checkLinkTarget } from './link-target.ts';
import { checkPlannedModule } from './planned-module.ts';
import { checkQuizAnswer } from './quiz-answer.ts';
import { checkSameStructure } from './same-structure.ts';
import { checkStepMinutes } from './step-minutes.ts';
import { checkUniqueAddress } from './unique-address.ts';
import { checkUnknownFact } from './unknown-fact.ts';
import { checkUnknownTerm } from './unknown-term.ts';
import type { Check } from './index.ts';

/** What a rule says about some documents: place, rule and finding of each problem. */
function said(check: Check, documents: readonly Document[], images: readonly ImageFile[] = []): string[] {
  const problems = check(contentOf(documents, { images }));
  return problems.map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found}`);
}

test('a fact or law that does not exist is told with the nearest that does', () => {
  const content = contentOf([documentOf('Das sagt das Gesetz. <Law id="bord" /> Und <Fact id="gibt-es-nicht" />.')]);
  expect(checkUnknownFact(content)).toMatchObject([
    { line: 12, column: 44, found: '<Fact id="gibt-es-nicht" /> names a fact that does not exist.' },
    {
      line: 12,
      column: 22,
      found: '<Law id="bord" /> names a fact that does not exist.',
      remedy: 'Write id="board" if that is what you mean.',
    },
  ]);
  expect(said(checkUnknownFact, [documentOf(`Das sagt das Gesetz. <Law id="${board.id}" />`)])).toEqual([]);
});

test('a glossary word that does not exist is told', () => {
  expect(said(checkUnknownTerm, [documentOf('Der <Term id="bord">Vorstand</Term>.')])).toEqual([
    '12:5 unknown-term <Term id="bord"> names a word that is not in the glossary.',
  ]);
  expect(said(checkUnknownTerm, [documentOf('Der <Term id="board">Vorstand</Term>.')])).toEqual([]);
});

test('an image that does not exist is told, one that does is not', () => {
  const document = documentOf('![Ein Kreis aus Ringen](./images/bodies.svg "Wer wählt wen?")');
  const file: ImageFile = { file: 'modules-de/02-association/images/bodies.svg', key: '02-association/images/bodies.svg' };
  expect(said(checkImageFile, [document])).toEqual(['12:1 image-file The image "./images/bodies.svg" does not exist.']);
  expect(said(checkImageFile, [document], [file])).toEqual([]);
});

test('an image without a row in the credits is told', () => {
  const file: ImageFile = { file: 'modules-de/02-association/images/new.svg', key: '02-association/images/new.svg' };
  expect(said(checkImageCredit, [], [file])).toEqual(['1:1 image-credit The image has no row in content/credits.yaml.']);
});

test.each([
  ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', '<script>'],
  ['a handler', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'the attribute onload of <svg>'],
  ['a link', '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://example.org"/></svg>', '<a>'],
  ['another image', '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/></svg>', '<image>'],
  ['HTML', '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>', '<foreignObject>'],
  ['a style sheet', '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "a"</style></svg>', '<style>'],
  [
    'an address in a paint',
    '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://example.org)"/></svg>',
    'the attribute fill of <rect>',
  ],
])('a drawing with %s is refused', (_, svg, what) => {
  const problems = checkHostileImage(
    contentOf([], { images: [{ file: 'modules-de/02-association/images/a.svg', key: 'a', svg }] }),
  );
  expect(problems.map(({ found }) => found)).toEqual([`The drawing contains ${what}.`]);
});

test('a drawing of shapes and text is fine, and a broken one is told', () => {
  const images = (svg: string) => [{ file: 'modules-de/02-association/images/a.svg', key: 'a', svg }];
  expect(
    said(
      checkHostileImage,
      [],
      images('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>ä</title><circle r="3"/><text>ß</text></svg>'),
    ),
  ).toEqual([]);
  expect(said(checkHostileImage, [], images('<svg><g></svg>'))).toEqual(['1:1 hostile-image The file cannot be read as SVG.']);
});

test('a file that stands in one language only is told', () => {
  const [module, activity] = [documentOf('Text', 'module'), documentOf('Text')];
  const english = documentOf('Text', 'module', 'en');
  expect(said(checkLanguagePair, [module, activity, english])).toEqual([
    '1:1 language-pair There is no file modules-en/02-association/02-bodies.mdx, or it cannot be read.',
  ]);
});

test('a module folder that stands in one language only, or has no page, is told', () => {
  expect(said(checkLanguagePair, [documentOf('Text')])).toEqual([
    '1:1 language-pair There is no file modules-en/02-association/02-bodies.mdx, or it cannot be read.',
    '1:1 language-pair The module "02-association" has no file module.mdx in modules-de, or it cannot be read.',
  ]);
});

test('a folder that is no module of the course is told', () => {
  const stray = languages.map((language) => ({ ...documentOf('Text', 'module', language), key: '99-stray/module' }));
  expect(said(checkLanguagePair, stray)).toEqual(
    languages.map(() => '1:1 language-pair The folder "99-stray" is not a module of the course.'),
  );
});

test('a module that says something else than the plan of the course is told', () => {
  expect(said(checkPlannedModule, [documentOf('Text', 'module')])).toEqual([
    '1:1 course-data "title" is "Ein Modul" here.',
    '1:1 course-data "slug" is "ein-modul" here.',
    '1:1 course-data "minutes" is "10" here.',
  ]);
});

test('links to files and headings that do not exist are told', () => {
  const worksheet = documentOf('## Erste Frage', 'worksheet');
  const links = (href: string) => said(checkLinkTarget, [documentOf(`Ein [Blatt](${href}).`), worksheet]);
  expect(links('./worksheets/01-reading-statutes.mdx')).toEqual([]);
  expect(links('./worksheets/01-reading-statutes.mdx#erste-frage')).toEqual([]);
  expect(links('./worksheets/09-none.mdx')).toEqual([
    '12:5 link-target The link leads to "./worksheets/09-none.mdx", where there is no file of this course.',
  ]);
  expect(links('./worksheets/01-reading-statutes.mdx#zweite-frage')).toEqual([
    '12:5 link-target The link leads to "#zweite-frage", and modules-de/02-association/worksheets/01-reading-statutes.mdx has no such heading.',
  ]);
  expect(links('../../modules-en/02-association/02-bodies.mdx')).toHaveLength(1);
});

test.each([
  ['single', ['true', undefined], true],
  ['single', ['true', 'true'], false],
  ['single', [undefined, undefined], false],
  ['multiple', ['true', 'true', undefined], true],
  ['multiple', [undefined, undefined], false],
  ['true-false', ['true', undefined], true],
  ['true-false', ['true', undefined, undefined], false],
  ['order', ['2', '1'], true],
  ['order', ['1', '1'], false],
  ['match', ['wählt', 'prüft'], true],
  ['match', ['wählt', undefined], false],
] as const)('a question of kind %s with the right answers %j passes: %s', (kind, correct, passes) => {
  const choices = correct
    .map((value, index) => `<Choice${value ? ` correct="${value}"` : ''}>\n\nAntwort ${index}\n\n</Choice>`)
    .join('\n\n');
  const quiz = documentOf(`<Question kind="${kind}" id="frage">\n\nWer?\n\n${choices}\n\n</Question>`, 'quiz');
  expect(said(checkQuizAnswer, [quiz])).toHaveLength(passes ? 0 : 1);
});

test('two questions with one id are told', () => {
  const question = '<Question kind="open" id="frage">\n\nWarum?\n\n<Explanation>\n\nDarum.\n\n</Explanation>\n\n</Question>';
  expect(said(checkQuizAnswer, [documentOf(`${question}\n\n${question}`, 'quiz')])).toEqual([
    '17:1 quiz-answer Two questions have the id "frage".',
  ]);
});

test('steps that do not add up to the minutes of their activity are told', () => {
  const steps = (...minutes: number[]) =>
    documentOf(minutes.map((value) => `<Step title="Teil" minutes="${value}">\n\nText\n\n</Step>`).join('\n\n'));
  expect(said(checkStepMinutes, [steps(4, 6)])).toEqual([]);
  expect(said(checkStepMinutes, [steps(4, 7)])).toEqual(['1:1 step-minutes The steps take 4 + 7 = 11 minutes.']);
});

test('activities that do not add up to the minutes of their module are told', () => {
  const module = documentOf('Text', 'module');
  expect(said(checkStepMinutes, [module, documentOf('Text')])).toEqual([]);
  expect(said(checkStepMinutes, [module, documentOf('Text'), documentOf('Text')])).toEqual([
    '1:1 step-minutes The activities take 10 + 10 = 20 minutes.',
  ]);
});

test('two pages with one address are told', () => {
  const worksheet = documentOf('---\ntitle: A\nslug: die-organe\nnumber: "2.1"\n---\n\nText', 'worksheet');
  expect(said(checkUniqueAddress, [documentOf('Text'), worksheet])).toEqual([
    '1:1 unique-address Its slug is the same as that of modules-de/02-association/02-bodies.mdx.',
  ]);
  expect(said(checkUniqueAddress, [documentOf('Text'), documentOf('Text', 'activity', 'en')])).toEqual([]);
});

test.each([
  ['a heading of another depth', '### Titel\n\nText', '12:1 same-structure Here stands a heading "###".'],
  ['a list of another length', '## Titel\n\n- a\n- b', '14:1 same-structure Here stands a list of 2.'],
  ['a fact more', '## Titel\n\nText <Fact id="board" />', '14:1 same-structure Here stands a paragraph with <Fact id="board">.'],
  ['a paragraph less', '## Titel', '1:1 same-structure The file ends too early.'],
])('%s in the other language is told', (_, english, expected) => {
  expect(said(checkSameStructure, [documentOf('## Titel\n\nText'), documentOf(english, 'activity', 'en')])).toEqual([expected]);
});

test('the same structure in other words is fine', () => {
  expect(said(checkSameStructure, [documentOf('## Titel\n\nText'), documentOf('## Title\n\nWords', 'activity', 'en')])).toEqual(
    [],
  );
});
