import { expect, test } from 'vitest';
import { contentOf } from '../../tests/support/small-course.ts';
import { acceptAll, inTwoLanguages } from '../../tests/support/two-languages.ts';
import type { Document } from '../model/course.ts';
import type { Block } from '../model/nodes.ts';
import { walkBlocks } from '../model/walk.ts';
import { documentsInStep } from './in-step.ts';
import { textOfBlock } from './passage-text.ts';

/** Both texts as readers get them, after a person has accepted them as they were. */
function readerTexts(accepted: readonly [string, string], now: readonly [string, string]): readonly [Document, Document] {
  const translations = acceptAll(inTwoLanguages(...accepted));
  const [source, other] = documentsInStep(contentOf(inTwoLanguages(...now), { translations }));
  if (!source || !other) throw new Error('A text is missing.');
  return [source, other];
}

/** The text of each block, with the language of those that are not translated. */
function seen(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.type === 'untranslated') return `${block.language}: ${seen(block.children).join(', ')}`;
    return block.type === 'component' ? `${block.name}(${seen(block.children).join(', ')})` : textOfBlock(block);
  });
}

const [german, english] = ['Eins\n\nZwei', 'One\n\nTwo'];

test('what is in step is as authors wrote it, and its places have the same names', () => {
  const [source, other] = readerTexts([german, english], [german, english]);
  expect(seen(other.body)).toEqual(['One', 'Two']);
  expect(other.inOtherLanguages).toEqual(source.inOtherLanguages);
  expect(other.inOtherLanguages).toEqual({
    places: new Map([
      [1, 's1'],
      [2, 's2'],
    ]),
    behind: new Map(),
  });
});

test('what a language lacks stands at its place, as the other language has it', () => {
  const [source, other] = readerTexts([german, english], ['Neu\n\nEins\n\nAuch neu\n\nZwei', `${english}\n\nNew too`]);
  expect(seen(other.body)).toEqual(['de: Neu', 'One', 'de: Auch neu', 'Two', 'New too']);
  expect(seen(source.body)).toEqual(['Neu', 'Eins', 'Auch neu', 'Zwei', 'en: New too']);
});

test('in both languages a place has one name, though segments count differently', () => {
  const [source, other] = readerTexts([german, english], ['Neu\n\nEins\n\nZwei', `${english}\n\nNew too`]);
  expect([...(source.inOtherLanguages?.places ?? [])]).toEqual([
    [1, 's1'],
    [2, 's2'],
    [3, 's3'],
  ]);
  expect([...(other.inOtherLanguages?.places ?? [])]).toEqual([
    [1, 's2'],
    [2, 's3'],
    [3, 'en-s3'],
  ]);
});

test('a component that a language lacks comes whole; in one that it has, only what is missing', () => {
  const box = (...texts: string[]) => `<Callout kind="tip">\n\n${texts.join('\n\n')}\n\n</Callout>`;
  const [, other] = readerTexts(
    [box('Eins'), box('One')],
    [`${box('Neu', 'Eins')}\n\n<Callout kind="note">\n\nGanz neu\n\n</Callout>`, box('One')],
  );
  expect(seen(other.body)).toEqual(['Callout(de: Neu, One)', 'de: Callout(Ganz neu)']);
});

test('a text that the other language has not begun is there from its first word', () => {
  const [, other] = readerTexts(['', ''], [german, '']);
  expect(seen(other.body)).toEqual(['de: Eins', 'de: Zwei']);
  expect(other.body[0]).toMatchObject({ notice: { kind: 'untranslated', date: '2026-11-22', other: 'de' } });
});

test('only the language that was not changed is behind, since the day on which it was accepted', () => {
  const [source, other] = readerTexts([german, english], ['Eins\n\nZwei, neu', english]);
  expect(source.inOtherLanguages?.behind).toEqual(new Map());
  expect(other.inOtherLanguages?.behind).toEqual(new Map([[2, { kind: 'outOfStep', date: '2026-11-22', other: 'de' }]]));
});

test('a changed title of an exercise is told at the first passage in it', () => {
  const exercise = (title: string, text: string) =>
    `Text\n\n<Exercise title="${title}" minutes="5" form="f">\n\n${text}\n\n</Exercise>`;
  const [, other] = readerTexts(
    [exercise('Eins', 'Tun'), exercise('One', 'Do')],
    [exercise('Zwei', 'Tun'), exercise('One', 'Do')],
  );
  expect([...(other.inOtherLanguages?.behind.keys() ?? [])]).toEqual([2]);
});

test('pairs that nobody has accepted are told to nobody', () => {
  const [source, other] = documentsInStep(contentOf(inTwoLanguages(german, english)));
  expect([source?.inOtherLanguages?.behind.size, other?.inOtherLanguages?.behind.size]).toEqual([0, 0]);
});

test('without a record what is missing has no date', () => {
  const [, other] = documentsInStep(contentOf(inTwoLanguages(german, 'One')));
  const lacking = [...walkBlocks(other?.body ?? [])].filter((block) => block.type === 'untranslated');
  expect(lacking).toMatchObject([{ notice: { date: undefined, other: 'de' } }]);
});
