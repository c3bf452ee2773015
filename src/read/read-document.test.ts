import { expect, test } from 'vitest';
import { documentOf, readText } from '../../tests/support/small-course.ts';
import type { Block } from '../model/nodes.ts';
import { linesOf, plainText, walkBlocks } from '../model/walk.ts';

const found = (text: string): string[] =>
  readText(text).problems.map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found}`);

test('each block of text is a segment, counted through the file and through components', () => {
  const { body } = documentOf(`## Wem gehört ein Verein?

Ein Verein gehört niemandem.

<Exercise title="Wer?" minutes="5" form="zu zweit">

1. Eins
2. Zwei

<Solution>

Der Vorstand.

</Solution>

</Exercise>

<WriteLines count="4" />

| a | b |
|---|---|
| 1 | 2 |
`);
  const segments = [...walkBlocks(body)].flatMap((block) =>
    'segment' in block && block.segment ? [`${block.segment} ${block.type}`] : [],
  );
  expect(segments).toEqual(['1 heading', '2 paragraph', '3 list', '4 paragraph', '5 component', '6 table']);
});

test.each([
  ['on one line', '<Callout kind="tip">Fragen Sie <Term id="board">den Vorstand</Term>.</Callout>'],
  ['tight', '<Callout kind="tip">\nFragen Sie <Term id="board">den Vorstand</Term>.\n</Callout>'],
  ['loose', '<Callout kind="tip">\n\nFragen Sie <Term id="board">den Vorstand</Term>.\n\n</Callout>'],
])('a component written %s means the same', (_, text) => {
  const [callout] = documentOf(text).body;
  expect(withoutPlaces(callout)).toEqual({
    type: 'component',
    name: 'Callout',
    props: { kind: 'tip' },
    holder: 1,
    children: [
      {
        type: 'paragraph',
        segment: 1,
        children: [
          { type: 'text', text: 'Fragen Sie ' },
          { type: 'component', name: 'Term', props: { id: 'board' }, children: [{ type: 'text', text: 'den Vorstand' }] },
          { type: 'text', text: '.' },
        ],
      },
    ],
  });
});

test('a glossary word alone on its line is a paragraph', () => {
  const [paragraph] = documentOf('<Term id="board">Vorstand</Term>').body;
  expect(paragraph?.type).toBe('paragraph');
});

test('heading ids are transliterated and unique', () => {
  const { body } = documentOf('## Größe & Übermaß: § 32\n\n## Größe & Übermaß: § 32');
  expect(body.map((block) => (block.type === 'heading' ? block.id : ''))).toEqual([
    'groesse-and-uebermass-32',
    'groesse-and-uebermass-32-2',
  ]);
});

test('emphasis marks words of the other language', () => {
  const [german] = documentOf('Der *board* tagt.').body;
  const [english] = documentOf('The *Vorstand* meets.', 'activity', 'en').body;
  expect([german, english].map(languagesIn)).toEqual([['en'], ['de']]);
});

test('typographic marks and special letters stay as the author wrote them', () => {
  const text = 'ß ä „Zitat“ ‚halb‘ – § 32 € ½ 5 kg # @ $ \\* \\_ \\\\ ğ';
  const [paragraph] = documentOf(text).body;
  expect(paragraph && plainText(linesOf(paragraph)[0] ?? [])).toBe('ß ä „Zitat“ ‚halb‘ – § 32 € ½ 5 kg # @ $ * _ \\ ğ');
});

test('the answers of a table to fill in are marked, its questions are not', () => {
  const [table] = documentOf(
    '<AnswerTable>\n\n| Frage | Antwort |\n|---|---|\n| Zweck? | Bildung |\n\n</AnswerTable>',
    'worksheet',
  ).body;
  const inner = table?.type === 'component' ? table.children[0] : undefined;
  expect(inner?.type === 'table' && inner.rows[0]?.map((cell) => cell[0]?.type)).toEqual(['text', 'answer']);
});

test('components and props outside the vocabulary are told with the nearest right one', () => {
  expect(readText('<Calout kind="tip">\n\nText\n\n</Calout>').problems[0]).toMatchObject({
    line: 12,
    column: 1,
    rule: 'unknown-component',
    remedy: 'Write <Callout> if that is what you mean.',
  });
  expect(readText('<Callout kind="tipp">\n\nText\n\n</Callout>').problems[0]).toMatchObject({
    line: 12,
    column: 10,
    rule: 'component-props',
    remedy: 'Write kind="tip", or another of these.',
  });
  expect(found('<Exercise title="a" minuts="5" form="x">\n\nText\n\n</Exercise>')).toEqual([
    '12:1 component-props <Exercise> lacks the attribute "minutes".',
    '12:21 component-props <Exercise> has no attribute "minuts".',
  ]);
});

test.each([
  ['<Exercise title="Wer?" form="zu zweit">\n\nText\n\n</Exercise>', 'minutes="…" with a whole number of at least 1.'],
  ['<Exercise minutes="5" form="zu zweit">\n\nText\n\n</Exercise>', 'title="…" with a text that is not empty.'],
  ['<Fact />', 'id="…" with lower-case words joined by hyphens.'],
  ['<Callout>\n\nText\n\n</Callout>', 'kind="…" with one of "tip", "note", "warning", "law".'],
])('a missing attribute is told with what it should hold: %j', (text, expected) => {
  expect(readText(text).problems.map((problem) => problem.expected)).toEqual([expected]);
});

test('words know where they stand, also behind the end of a line', () => {
  const [paragraph] = documentOf('Der **Vorstand** leitet\n  den Verein.').body;
  const [line = []] = paragraph ? linesOf(paragraph) : [];
  expect(line.at(-1)).toEqual({ type: 'text', text: ' leitet den Verein.', place: { line: 12, column: 17 }, wraps: [8] });
});

test('components that stand in the wrong place or hold the wrong things are told', () => {
  expect(found('Text <Callout kind="tip">x</Callout> Text')).toEqual([
    '12:6 component-place <Callout> stands in the middle of a sentence.',
  ]);
  expect(found('<Card title="x">\n\nText\n\n</Card>')).toEqual(['12:1 component-place <Card> stands outside all components.']);
  expect(found('<KeyPoints>\n\nText\n\n</KeyPoints>')).toEqual(['12:1 component-content <KeyPoints> holds a paragraph.']);
  expect(found('Ein <Law id="board">Wort</Law>.')).toEqual(['12:5 component-content <Law> holds text.']);
});

test('question and choices on adjacent lines are told to need empty lines', () => {
  const { problems } = readText(
    '<Question kind="single" id="a">\nWer?\n<Choice correct="true">A</Choice>\n<Choice>B</Choice>\n</Question>',
    'quiz',
  );
  expect(problems[0]?.remedy).toBe(
    'Write <Choice> and </Choice> on lines of their own, with an empty line before and after each.',
  );
});

test.each([
  ['javascript:alert(1)', 'which begins with "javascript:"'],
  ['JaVaScRiPt:alert(1)', 'which begins with "javascript:"'],
  ['data:text/html,x', 'which begins with "data:"'],
  ['vbscript:x', 'which begins with "vbscript:"'],
  ['mailto:other@example.org', 'leads to "mailto:other@example.org"'],
  ['/de/', 'leads to "/de/"'],
  ['//example.org', 'leads to "//example.org"'],
])('a link to %s is refused', (href, says) => {
  const { problems } = readText(`Ein [Link](${href}).`);
  expect(problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(['12:5 link-target']);
  expect(problems[0]?.found).toContain(says);
});

test.each([
  'https://www.gesetze-im-internet.de',
  'mailto:redaktion@mit-module.example',
  './02-bodies.mdx',
  '#was-macht-der-vorstand',
])('a link to %s is fine', (href) => {
  expect(found(`Ein [Link](${href}).`)).toEqual([]);
});

test.each([
  'https://example.org/a.png',
  '../other/images/a.svg',
  './images/../../a.svg',
  'data:image/png;base64,x',
  '/images/a.svg',
  './images/Ä.svg',
])('the image %s is refused', (src) => {
  expect(readText(`![Ein Kreis](${src})`).problems.map(({ rule }) => rule)).toEqual(['image-file']);
});

test.each([
  ['a line across', 'Text\n\n***\n\nText', 'A line made of'],
  ['a code block', '```\nx\n```', 'stands between ```'],
  ['a first-level heading', '# Titel', 'A heading of level 1'],
  ['a heading in a component', '<Callout kind="tip">\n\n## Titel\n\n</Callout>', 'A heading inside <Callout>'],
  ['struck text', 'Das ist ~~falsch~~.', 'struck through'],
  ['a footnote', 'Text[^1]\n\n[^1]: Note', 'A footnote'],
  ['an image in a sentence', 'Ein ![Kreis](./images/a.svg) hier', 'An image stands in the middle'],
])('%s is told to have no place in a module', (_, text, says) => {
  const { problems } = readText(text);
  expect(problems.map(({ rule }) => rule)).toContain('unsupported-markdown');
  expect(problems.map(({ found }) => found).join()).toContain(says);
});

test('a tree without positions is read without a crash, at 1:1', () => {
  expect(readText('---\n---\n').problems[0]).toMatchObject({ line: 1, column: 1, rule: 'frontmatter' });
});

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'place' ? undefined : inner)));
}

function languagesIn(block: Block | undefined): string[] {
  return block
    ? linesOf(block)
        .flat()
        .flatMap((inline) => (inline.type === 'foreign' ? [inline.language] : []))
    : [];
}
