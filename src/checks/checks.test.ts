import { expect, test } from 'vitest';
import { board, contentOf, documentOf } from '../../tests/support/small-course.ts';
import type { ImageFile } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { languages } from '../model/languages.ts';
import { hostileImage } from './hostile-image.ts';
import { courseData } from './course-data.ts';
import { imageCredit } from './image-credit.ts';
import { imageFile } from './image-file.ts';
import { languagePair } from './language-pair.ts';
import { linkTarget } from './link-target.ts';

import { quizAnswer } from './quiz-answer.ts';
import { sameStructure } from './same-structure.ts';
import { stepMinutes } from './step-minutes.ts';
import { uniqueAddress } from './unique-address.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownTerm } from './unknown-term.ts';
import { untranslated } from './untranslated.ts';
import type { Rule } from '../model/rule.ts';
import { problemsOf } from './index.ts';

/** What a rule says about some documents: place, rule and finding of each problem. */
function said(rule: Rule, documents: readonly Document[], images: readonly ImageFile[] = []): string[] {
  const problems = problemsOf(rule, contentOf(documents, { images }));
  return problems.map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found}`);
}

test('a fact or law that does not exist is told with the nearest that does', () => {
  const content = contentOf([documentOf('Das sagt das Gesetz. <Law id="bord" /> Und <Fact id="gibt-es-nicht" />.')]);
  expect(unknownFact.check(content)).toMatchObject([
    { line: 12, column: 44, found: '<Fact id="gibt-es-nicht" /> names a fact that does not exist.' },
    {
      line: 12,
      column: 22,
      found: '<Law id="bord" /> names a fact that does not exist.',
      remedy: 'Write id="board" if that is what you mean.',
    },
  ]);
  expect(said(unknownFact, [documentOf(`Das sagt das Gesetz. <Law id="${board.id}" />`)])).toEqual([]);
});

test('a glossary word that does not exist is told', () => {
  expect(said(unknownTerm, [documentOf('Der <Term id="bord">Vorstand</Term>.')])).toEqual([
    '12:5 unknown-term <Term id="bord"> names a word that is not in the glossary.',
  ]);
  expect(said(unknownTerm, [documentOf('Der <Term id="board">Vorstand</Term>.')])).toEqual([]);
});

test('an image that does not exist is told, one that does is not', () => {
  const document = documentOf('![Ein Kreis aus Ringen](./images/bodies.svg "Wer wählt wen?")');
  const file: ImageFile = { file: 'modules-de/02-association/images/bodies.svg', key: '02-association/images/bodies.svg' };
  expect(said(imageFile, [document])).toEqual(['12:1 image-file The image "./images/bodies.svg" does not exist.']);
  expect(said(imageFile, [document], [file])).toEqual([]);
});

test('an image without a row in the credits is told', () => {
  const file: ImageFile = { file: 'modules-de/02-association/images/new.svg', key: '02-association/images/new.svg' };
  expect(said(imageCredit, [], [file])).toEqual(['1:1 image-credit The image has no row in content/credits.yaml.']);
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
  const problems = hostileImage.check(
    contentOf([], { images: [{ file: 'modules-de/02-association/images/a.svg', key: 'a', svg }] }),
  );
  expect(problems.map(({ found }) => found)).toEqual([`The drawing contains ${what}.`]);
});

test('a drawing of shapes and text is fine, and a broken one is told', () => {
  const images = (svg: string) => [{ file: 'modules-de/02-association/images/a.svg', key: 'a', svg }];
  expect(
    said(
      hostileImage,
      [],
      images('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>ä</title><circle r="3"/><text>ß</text></svg>'),
    ),
  ).toEqual([]);
  expect(said(hostileImage, [], images('<svg><g></svg>'))).toEqual(['1:1 hostile-image The file cannot be read as SVG.']);
});

test('a file that stands in one language only is told', () => {
  const [module, activity] = [documentOf('Text', 'module'), documentOf('Text')];
  const english = documentOf('Text', 'module', 'en');
  expect(said(languagePair, [module, activity, english])).toEqual([
    '1:1 language-pair There is no file modules-en/02-association/02-bodies.mdx.',
  ]);
});

test('a page or image that stands in one language only is told, an image without a language is that of all', () => {
  const pages = [documentOf('Text', 'page'), documentOf('Text', 'page', 'en')];
  const images = (...names: string[]) =>
    names.map((name) => ({ file: `content/pages/images/${name}`, key: `pages/images/${name.replace('.de', '')}` }));
  expect(said(languagePair, pages, images('plan.de.svg', 'photo.jpg'))).toEqual([
    '1:1 language-pair There is no file content/pages/images/plan.en.svg.',
  ]);
  expect(said(languagePair, pages.slice(0, 1))).toEqual(['1:1 language-pair There is no file content/pages/contact.en.mdx.']);
});

test('links to pages by name are held against the pages, and against the headings of their texts', () => {
  const page = documentOf('## So geht es\n\nText', 'page');
  const links = (href: string) => said(linkTarget, [documentOf(`Ein [Wort](${href}).`), page]);
  expect(links('page:contact#so-geht-es')).toEqual([]);
  expect(links('page:downloads')).toEqual([]);
  expect(links('page:01-volunteering')).toEqual([]);
  expect(links('page:kontact')).toEqual([
    '12:5 link-target The link leads to "page:kontact", and there is no page of this name.',
  ]);
  expect(links('page:contact#nirgends')).toEqual([
    '12:5 link-target The link leads to "#nirgends", and content/pages/contact.de.mdx has no such heading.',
  ]);
});

test('a drawing in two languages is one image, and links by name are the same in both', () => {
  const text = (language: string) => `![Ein Kreis aus Ringen](./images/plan.${language}.svg "Wer?")\n\nEin [Wort](page:contact).`;
  expect(said(sameStructure, [documentOf(text('de'), 'page'), documentOf(text('en'), 'page', 'en')])).toEqual([]);
});

test('a module folder that stands in one language only, or has no page, is told', () => {
  expect(said(languagePair, [documentOf('Text')])).toEqual([
    '1:1 language-pair There is no file modules-en/02-association/02-bodies.mdx.',
    '1:1 language-pair The module "02-association" has no file module.mdx in modules-de.',
  ]);
});

test('a folder that is no module of the course is told', () => {
  const stray = languages.map((language) => ({ ...documentOf('Text', 'module', language), key: '99-stray/module' }));
  expect(said(languagePair, stray)).toEqual(
    languages.map(() => '1:1 language-pair The folder "99-stray" is not a module of the course.'),
  );
});

test('a module that says something else than the plan of the course is told', () => {
  expect(said(courseData, [documentOf('Text', 'module')])).toEqual([
    '1:1 course-data "title" is "Ein Modul" here.',
    '1:1 course-data "slug" is "ein-modul" here.',
    '1:1 course-data "minutes" is "10" here.',
  ]);
});

test('links to files and headings that do not exist are told', () => {
  const worksheet = documentOf('## Erste Frage', 'worksheet');
  const links = (href: string) => said(linkTarget, [documentOf(`Ein [Blatt](${href}).`), worksheet]);
  expect(links('./worksheets/01-reading-statutes.mdx')).toEqual([]);
  expect(links('./worksheets/01-reading-statutes.mdx#erste-frage')).toEqual([]);
  expect(links('./worksheets/09-none.mdx')).toEqual([
    '12:5 link-target The link leads to "./worksheets/09-none.mdx", where there is no file of this course.',
  ]);
  expect(links('./worksheets/01-reading-statutes.mdx#zweite-frage')).toEqual([
    '12:5 link-target The link leads to "#zweite-frage", and modules-de/02-association/worksheets/01-reading-statutes.mdx has no such heading.',
  ]);
  expect(links('./100%.mdx')).toHaveLength(1);
  expect(links('../../modules-en/02-association/02-bodies.mdx')).toEqual([]);
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
  expect(said(quizAnswer, [quiz])).toHaveLength(passes ? 0 : 1);
});

test('two questions with one id are told', () => {
  const question = '<Question kind="open" id="frage">\n\nWarum?\n\n<Explanation>\n\nDarum.\n\n</Explanation>\n\n</Question>';
  expect(said(quizAnswer, [documentOf(`${question}\n\n${question}`, 'quiz')])).toEqual([
    '17:1 quiz-answer Two questions have the id "frage".',
  ]);
});

test('steps that do not add up to the minutes of their activity are told', () => {
  const steps = (...minutes: number[]) =>
    documentOf(minutes.map((value) => `<Step title="Teil" minutes="${value}">\n\nText\n\n</Step>`).join('\n\n'));
  expect(said(stepMinutes, [steps(4, 6)])).toEqual([]);
  expect(said(stepMinutes, [steps(4, 7)])).toEqual(['1:1 step-minutes The steps take 4 + 7 = 11 minutes.']);
});

test('activities that do not add up to the minutes of their module are told', () => {
  const module = documentOf('Text', 'module');
  expect(said(stepMinutes, [module, documentOf('Text')])).toEqual([]);
  expect(said(stepMinutes, [module, documentOf('Text'), documentOf('Text')])).toEqual([
    '1:1 step-minutes The activities take 10 + 10 = 20 minutes.',
  ]);
});

test('two pages with one address are told', () => {
  const worksheet = documentOf('---\ntitle: A\nslug: die-organe\nnumber: "2.1"\n---\n\nText', 'worksheet');
  expect(said(uniqueAddress, [documentOf('Text'), worksheet])).toEqual([
    '1:1 unique-address Its slug is the same as that of modules-de/02-association/02-bodies.mdx.',
  ]);
  expect(said(uniqueAddress, [documentOf('Text'), documentOf('Text', 'activity', 'en')])).toEqual([]);
});

test('the address of the page with all worksheets is kept free', () => {
  const worksheet = documentOf('---\ntitle: A\nslug: meine-blaetter\nnumber: "2.1"\n---\n\nText', 'worksheet');
  expect(said(uniqueAddress, [worksheet])).toEqual([
    '1:1 unique-address Its slug is "meine-blaetter", where every module has the page with all its worksheets.',
  ]);
});

test.each([
  ['a heading of another depth', '### Titel\n\nText', '12:1 same-structure Here stands a heading "###".'],
  ['a list of another length', '## Titel\n\n- a\n- b', '14:1 same-structure Here stands a list of 2.'],
  ['a fact more', '## Titel\n\nText <Fact id="board" />', '14:1 same-structure Here stands a paragraph with <Fact id="board">.'],
])('%s in the other language is told', (_, english, expected) => {
  expect(said(sameStructure, [documentOf('## Titel\n\nText'), documentOf(english, 'activity', 'en')])).toEqual([expected]);
});

test('a paragraph less in the other language is no other structure, but untranslated', () => {
  const documents = [documentOf('## Titel\n\nText'), documentOf('## Titel', 'activity', 'en')];
  expect(said(sameStructure, documents)).toEqual([]);
  expect(said(untranslated, documents)).toEqual(['14:1 untranslated "Text" stands in this language only.']);
});

test('a new choice of a question, or feedback on it, is no missing translation', () => {
  const question = (choices: readonly string[]) =>
    `<Question kind="multiple" id="wer">\n\nWer?\n\n${choices.map((words) => `<Choice correct="true">\n\n${words}\n\n</Choice>`).join('\n\n')}\n\n</Question>`;
  const [german, english] = [question(['Eins', 'Zwei', 'Drei']), question(['One', 'Two'])];
  expect(said(sameStructure, [documentOf(german, 'quiz'), documentOf(english, 'quiz', 'en')])).toEqual([
    '1:1 same-structure <Choice correct="true"> of a question, in modules-de/02-association/quiz.mdx:21, stands in one language only.',
  ]);
  expect(
    said(sameStructure, [
      documentOf(`${german}\n\n${question(['A', 'B']).replace('wer', 'was')}`, 'quiz'),
      documentOf(german, 'quiz', 'en'),
    ]),
  ).toEqual([]);
});

test.each([
  [
    'minutes',
    '<Exercise title="A" minutes="5" form="a">\n\nText\n\n</Exercise>',
    '<Exercise title="B" minutes="6" form="b">\n\nText\n\n</Exercise>',
    'Here stands <Exercise minutes="6">.',
  ],
  ['a link to another file', '[a](./module.mdx)', '[b](./quiz.mdx)', 'Here stands a paragraph with a link to ./quiz.mdx.'],
  [
    'something else at the same place',
    'Text\n\n- a\n\nText',
    'Text\n\n| a |\n|---|\n| b |\n\nText',
    'Here stands a table of 1 rows and 1 columns.',
  ],
])('%s in the other language is told', (_, german, english, found) => {
  const problems = said(sameStructure, [documentOf(german), documentOf(english, 'activity', 'en')]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(found);
});

test('the same structure in other words is fine', () => {
  expect(said(sameStructure, [documentOf('## Titel\n\nText'), documentOf('## Title\n\nWords', 'activity', 'en')])).toEqual([]);
});
