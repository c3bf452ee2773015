import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/support/small-course.ts';
import { acceptAll, inTwoLanguages } from '../../../tests/support/two-languages.ts';
import { documentsInStep } from '../../translation/in-step.ts';
import { addressed, completeHtml } from './complete-html.ts';
import { insertionsIn, type Insertion } from './completing.ts';
import { openMark, closeMark } from './marks.ts';

const notice = { kind: 'untranslated', date: '2026-11-22', other: 'de' } as const;

function insertion(side: Insertion['at']['side'], address: string, own: string, follows = false): Insertion {
  return { at: { side, address }, language: 'de', address: own, notice, follows };
}

/** A completed text as one line, with `!` where readers are told something. */
function complete(html: string, german: string, insertions: readonly Insertion[]): string {
  const pieces = completeHtml(html, new Map([['de', german]]), insertions);
  return pieces.map((piece) => ('html' in piece ? piece.html : `!${piece.place ?? ''} `)).join('');
}

test('what is missing stands behind its neighbour, with its language; what follows it is not told again', () => {
  const english = `<h2>a</h2>${addressed('segment 2', '<p id="s2">b</p>')}<p>c</p>`;
  const german = addressed('segment 3', '<p id="s3">x</p>') + addressed('holder 1', '<div><p id="s4">y</p></div>');
  const insertions = [insertion('behind', 'segment 2', 'segment 3'), insertion('behind', 'segment 2', 'holder 1', true)];
  expect(complete(english, german, insertions)).toBe(
    '<h2>a</h2><p id="s2">b</p>!s3 <p lang="de" id="s3">x</p><div lang="de"><p id="s4">y</p></div><p>c</p>',
  );
});

test('what comes first stands before its neighbour, or at the beginning of a text without any', () => {
  const german = addressed('segment 1', '<p>x</p>');
  expect(complete(addressed('segment 1', '<p>a</p>'), german, [insertion('before', 'segment 1', 'segment 1')])).toBe(
    '! <p lang="de">x</p><p>a</p>',
  );
  expect(complete('', german, [insertion('start', '', 'segment 1')])).toBe('! <p lang="de">x</p>');
});

test('what the reader of the page must not see is not told either', () => {
  const german = addressed('holder 1', '\n');
  expect(complete(addressed('segment 1', '<p>a</p>'), german, [insertion('behind', 'segment 1', 'holder 1')])).toBe('<p>a</p>');
});

test('marks of the layout stay round the block and what is told of it; a section of another language begins none', () => {
  const german = addressed('holder 1', `${openMark('script')}<div>x</div>${closeMark('script')}`);
  expect(complete(addressed('segment 1', '<p>a</p>'), german, [insertion('behind', 'segment 1', 'holder 1')])).toBe(
    `<p>a</p>${openMark('script')}! <div lang="de">x</div>${closeMark('script')}`,
  );
  const heading = addressed('segment 1', `${openMark('section')}<h2 id="frage">Frage</h2>`);
  expect(complete('', heading, [insertion('start', '', 'segment 1')])).toBe('! <h2 lang="de" id="de-frage">Frage</h2>');
});

test('a completed document says where its page lacks what', () => {
  const texts = inTwoLanguages(
    'Neu\n\nEins\n\n<Callout kind="tip">\n\nZwei\n\nAuch neu\n\n</Callout>',
    'One\n\n<Callout kind="tip">\n\nTwo\n\n</Callout>',
  );
  const translations = acceptAll(
    inTwoLanguages('Eins\n\n<Callout kind="tip">\n\nZwei\n\n</Callout>', 'One\n\n<Callout kind="tip">\n\nTwo\n\n</Callout>'),
  );
  const [, english] = documentsInStep(contentOf(texts, { translations }));
  if (!english) throw new Error('The English text is missing.');
  expect(insertionsIn(english).map(({ at, address }) => [at.side, at.address, address])).toEqual([
    ['before', 'segment 1', 'segment 1'],
    ['behind', 'segment 2', 'segment 4'],
  ]);
});
