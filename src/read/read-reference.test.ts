import { expect, test } from 'vitest';
import { wholeProject } from '../../tests/support/example-course.ts';
import { checkContent } from '../checks/index.ts';
import { contentOf } from './read-content.ts';
import type { SourceFile } from './read-files.ts';
import { missingInReference, wholeReference } from './read-reference.ts';

const project = await wholeProject({});
const folder = 'content/reference';

test('the authors’ reference of the project is whole, and nothing is wrong with it', async () => {
  expect(missingInReference(project)).toEqual([]);
  expect(await said({})).toEqual([]);
  const { content } = await contentOf(project);
  expect(content && wholeReference(content.reference)?.examples.Callout.de.mdx).toContain('<Callout kind="tip">');
});

test.each([
  ['a component that nobody knows', '<Calout kind="tip">\n\nText.\n\n</Calout>', '1:1 unknown-component'],
  ['a value that an attribute cannot have', 'Text.\n\n<Callout kind="Tipp">\n\nText.\n\n</Callout>', '3:10 component-props'],
  ['a tag that is not closed', '<Callout kind="tip">\n\nText.', '1:1 mdx-syntax'],
  ['a program', '<Callout kind="tip">\n\n{7 + 1}\n\n</Callout>', '3:1 code-in-text'],
  ['another component than its name says', '<KeyPoints>\n\n- Text.\n\n</KeyPoints>', '1:1 reference-example'],
  ['frontmatter', '---\ntitle: Tipp\n---\n\n<Callout kind="tip">\n\nText.\n\n</Callout>', '1:1 reference-example'],
  ['an image', '<Callout kind="tip">\n\n![Ein Kreis](./images/a.svg "Wer?")\n\n</Callout>', '3:1 reference-example'],
  ['a fact that does not exist', '<Callout kind="tip">\n\nDas ist <Fact id="bord" />.\n\n</Callout>', '3:9 unknown-fact'],
  ['a word that is not in the glossary', '<Callout kind="tip">\n\n<Term id="bord">X</Term>.\n\n</Callout>', '3:1 unknown-term'],
  ['a link that leads nowhere', '<Callout kind="tip">\n\n[Das Blatt](./blatt.mdx)\n\n</Callout>', '3:1 link-target'],
  ['straight quotation marks', '<Callout kind="tip">\n\n„Ja" heißt ja.\n\n</Callout>', '3:1 quotation-marks'],
])('an example with %s is told with its place', async (_, text, problem) => {
  expect(await said({ [`${folder}/Callout.de.mdx`]: text })).toContain(`${folder}/Callout.de.mdx:${problem}`);
});

test('an example that cannot be read is told once, and not as one that lacks its component', async () => {
  expect(await said({ [`${folder}/Callout.de.mdx`]: '<Calout>\n\nText.\n\n</Calout>' })).toHaveLength(1);
});

test('an example is a text without a page: steps, questions and cards may stand in it', async () => {
  const text = '<Cards kind="quiz">\n\n<Card title="Eins">\n\nText.\n\n</Card>\n\n</Cards>';
  expect(await said({ [`${folder}/Cards.de.mdx`]: text })).toEqual([]);
});

test('a file that belongs to no component is told with the nearest name', async () => {
  const { problems } = await contentOf(projectWith({ [`${folder}/Calout.de.mdx`]: 'Text.' }));
  expect(problems).toMatchObject([{ file: `${folder}/Calout.de.mdx`, rule: 'unknown-file' }]);
  expect(problems[0]?.remedy).toContain(`${folder}/Callout.de.mdx`);
});

test('names that lack one, have one too many or are no YAML are told in their line', async () => {
  const file = `${folder}/names.yaml`;
  const names = Buffer.from(project.find(({ path }) => path === file)?.bytes ?? []).toString('utf8');
  const changed = names.replace(/^ {2}Callout:.*\n/m, '').replace(/^ {2}Card:/m, '  Karte: { de: Eine Karte }\n$&');
  const line = changed.split('\n').findIndex((each) => each.startsWith('  Karte:')) + 1;
  const { problems } = await contentOf(projectWith({ [file]: changed }));
  expect(problems).toMatchObject([
    { file, rule: 'course-data', found: '"components.Callout" is missing.' },
    { file, rule: 'course-data', found: '"Karte" is not known here.', line, column: 3 },
  ]);
  expect(problems[1]?.expected).toContain('Callout');
  expect(await said({ [file]: 'kinds: [' })).toEqual([`${file}:1:9 yaml-syntax`]);
});

test('what a project lacks is told at a file that can be opened, where there is one', () => {
  const without = (...gone: readonly string[]) => missingInReference(project.filter(({ path }) => !gone.includes(path)));
  const [german, english] = [`${folder}/Callout.de.mdx`, `${folder}/Callout.en.mdx`];
  expect(without(english)).toMatchObject([{ file: german, rule: 'reference-example', found: `There is no file ${english}.` }]);
  expect(without(german, english)).toMatchObject([{ file: german }, { file: english }]);
  expect(without(`${folder}/names.yaml`)).toMatchObject([{ file: `${folder}/names.yaml`, rule: 'course-data' }]);
});

function projectWith(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  const changed = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return [...project.filter(({ path }) => !(path in files)), ...changed];
}

/** What is told of the files of the authors' reference, with some of them in place of the project's. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { content, problems } = await contentOf(projectWith(files));
  const found = content ? [...problems, ...checkContent(content)] : problems;
  return found
    .filter(({ file }) => file.startsWith(folder))
    .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}
