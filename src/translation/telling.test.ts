import { describe, expect, test } from 'vitest';
import { acceptAll, inTwoLanguages } from '../../tests/support/two-languages.ts';
import { changesIn, withSigns } from './change-text.ts';
import { chooseFiles } from './choose-files.ts';
import { pairUp } from './pairing.ts';
import { statusRows, statusTable } from './status.ts';
import { wordDiff } from './word-diff.ts';

const accepted = inTwoLanguages(
  'Der Vorstand hat drei Mitglieder.\n\nZwei\n\nDrei',
  'The board has three members.\n\nTwo\n\nThree',
);
const now = inTwoLanguages('Der Vorstand hat fünf Mitglieder.\n\nNeu\n\nZwei', 'The board has three members.\n\nTwo\n\nThree');
const pairing = pairUp(...now, acceptAll(accepted));

test('what changed is shown word by word, beside the other language', () => {
  expect(changesIn(pairing, withSigns).join('\n')).toMatchInlineSnapshot(`
    "modules-de/02-association/02-bodies.mdx:12  changed since 2026-11-22
      de  Der Vorstand hat [-drei-]{+fünf+} Mitglieder.
      en  The board has three members.
    modules-de/02-association/02-bodies.mdx:14  untranslated
      de  {+Neu+}
      en  –
    modules-en/02-association/02-bodies.mdx:16  has lost its counterpart of 2026-11-22
      de  [-Drei-]
      en  Three"
  `);
});

test('a word is a word of its language, with its umlauts', () => {
  expect(wordDiff('Die Größe zählt.', 'Die Grüße zählen.', 'de').filter(({ change }) => change !== 'same')).toEqual([
    { change: 'removed', text: 'Größe' },
    { change: 'added', text: 'Grüße' },
    { change: 'removed', text: 'zählt' },
    { change: 'added', text: 'zählen' },
  ]);
});

test('the table counts for each language what is behind, missing or left over there', () => {
  const rows = statusRows([pairing], ({ source }) => source.key.split('/')[0] ?? '');
  expect(statusTable(rows)).toMatchInlineSnapshot(`
    "                    accepted  out of step  never accepted  untranslated  lost
    02-association  de         5            0               0             0     0
    02-association  en         5            1               0             1     1

    Each number counts passages: paragraphs, headings, lists and the like.
      accepted        a person found that both languages say the same
      out of step     changed in the other language since it was accepted: bring this language up to date
      never accepted  nobody has compared the two languages yet
      untranslated    stands in the other language only
      lost            stands in this language only, since it was removed from the other one
    "npm run translation -- diff" shows what has changed, "npm run translation -- accept" accepts it."
  `);
});

describe('files are found by what people call them', () => {
  const elsewhere = pairUp(...inTwoLanguages('A', 'B'), new Map());
  const pairings = [pairing, { ...elsewhere, source: { ...elsewhere.source, key: '03-politics/01-town' } }];

  test.each([
    [[], ['02-association/02-bodies', '03-politics/01-town']],
    [['2'], ['02-association/02-bodies']],
    [['03'], ['03-politics/01-town']],
    [['03-politics/'], ['03-politics/01-town']],
    [['02-association/02-bodies'], ['02-association/02-bodies']],
    [
      ['modules-en/02-association/02-bodies.mdx', '3'],
      ['02-association/02-bodies', '03-politics/01-town'],
    ],
    [['content/translations/03-politics/01-town.yaml'], ['03-politics/01-town']],
  ])('%j', (names, keys) => {
    const result = chooseFiles(pairings, names);
    expect('chosen' in result && result.chosen.map(({ source }) => source.key)).toEqual(keys);
  });

  test('what does not exist names what does', () => {
    expect(chooseFiles(pairings, ['2', '09'])).toEqual({
      unknown: '09',
      valid: ['02-association', '02-association/02-bodies', '03-politics', '03-politics/01-town'],
    });
  });
});
