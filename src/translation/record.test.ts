import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptAll, inTwoLanguages, told } from '../../tests/support/two-languages.ts';
import type { AcceptedPair, TranslationRecord } from '../model/translation.ts';
import { readTranslations } from '../read/read-translations.ts';
import { hashOf } from './passages.ts';
import { pairUp } from './pairing.ts';
import { recordText } from './record-text.ts';

const key = '02-association/02-bodies';
const path = `content/translations/${key}.yaml`;

function reading(text: string) {
  return readTranslations([{ path, bytes: new TextEncoder().encode(text) }]);
}

function textOf(record: TranslationRecord): string {
  return recordText(record.get(key) ?? []);
}

test('a record is readable: hashes, date, and both texts in lines of their own', () => {
  const pair = pairOf('- Wer?\n- Was: "dies"', '- Who?\n- What: “this”');
  expect(recordText([{ ...pair, reviewer: 'Redaktion' }])).toMatchInlineSnapshot(`
    "# Passages that a person found to say the same in both languages.
    # Written by "npm run translation -- accept"; please do not edit by hand.
    # After a merge with conflicts keep both sides and delete the marks: order and duplicates do not matter.

    - id: "${pair.de}"
      de: "${pair.de}"
      en: "${pair.en}"
      date: "2026-11-22"
      reviewer: "Redaktion"
      texts:
        de: |-
          - Wer?
          - Was: "dies"
        en: |-
          - Who?
          - What: “this”
    "
  `);
});

test('what was written is read again, whatever the texts hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText(), anyText())), (texts) => {
      const pairs = texts.map(([source, other]) => pairOf(source, other));
      const { translations, problems } = reading(recordText(pairs));
      expect(problems).toEqual([]);
      expect(new Set(translations.get(key))).toEqual(new Set(pairs));
    }),
  );
});

test('the text of a record does not depend on the order in which pairs were accepted, nor on doubles', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText(), anyText())), fc.integer(), (texts, turn) => {
      const pairs = texts.map(([source, other]) => pairOf(source, other));
      const turned = [...pairs.slice(turn % (pairs.length + 1)), ...pairs, ...pairs.toReversed()];
      expect(recordText(turned)).toBe(recordText(pairs));
    }),
  );
});

test.each([
  [
    'marks of a conflict',
    '<<<<<<< HEAD\n- de: "a"\n=======\n>>>>>>> other',
    '1:1 translation-record Two people accepted passages at the same place, and git could not decide which ones to keep.',
  ],
  [
    'an unknown name',
    `${recordText([pairOf('Ja', 'Yes')])}  reviewr: "x"\n`,
    '14:3 translation-record "reviewr" is not known here.',
  ],
  ['a hash that is none', recordText([{ ...pairOf('Ja', 'Yes'), en: 'x' }]), '7:7 translation-record "en" in entry 1'],
  [
    'a text changed by hand',
    recordText([pairOf('Ja', 'Yes')]).replace('Yes', 'No'),
    '5:1 translation-record The text of "en" does not go with its number',
  ],
  [
    'one language only',
    recordText([{ id: hashOf('Ja'), date: '2026-11-22', de: hashOf('Ja'), texts: { de: 'Ja' } }]),
    '5:1 translation-record This entry is about de.',
  ],
  ['no YAML', '- de: [', '1:8 yaml-syntax'],
  ['something else than a list', 'de: ja', '1:1 translation-record The data does not have the right form.'],
])('a record with %s is told, and nothing is taken from it', (_, text, expected) => {
  const { translations, problems } = reading(text);
  expect(problems.map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found}`)[0]).toContain(expected);
  expect(translations.get(key)).toBeUndefined();
});

test('an empty record is one, and a file of another kind has no place in it', () => {
  expect(reading(recordText([]))).toEqual({ translations: new Map([[key, []]]), problems: [] });
  expect(readTranslations([{ path: 'content/translations/notes.txt' }]).problems).toMatchObject([{ rule: 'unknown-file' }]);
});

test('after a merge with conflicts it is enough to delete the marks', () => {
  const [ours, theirs] = [recordText([pairOf('Ja', 'Yes')]), recordText([pairOf('Ja', 'Yes'), pairOf('Nein', 'No')])];
  const body = (text: string) => text.slice(text.indexOf('- id:'));
  const { translations, problems } = reading(body(ours) + body(theirs));
  expect(problems).toEqual([]);
  expect(recordText(translations.get(key) ?? [])).toBe(theirs);
});

test('two people who accept different changes of one file on two branches have no conflict', async () => {
  const texts = (changed: readonly number[]) =>
    inTwoLanguages(
      Array.from({ length: 60 }, (_, at) => `Absatz ${at}${changed.includes(at) ? ', neu' : ''}.`).join('\n\n'),
      Array.from({ length: 60 }, (_, at) => `Paragraph ${at}${changed.includes(at) ? ', new' : ''}.`).join('\n\n'),
    );
  const [mine, yours] = [
    [3, 4, 20],
    [11, 40, 41],
  ];
  const base = acceptAll(texts([]));
  const merged = await gitMerge(textOf(base), textOf(acceptAll(texts(mine), base)), textOf(acceptAll(texts(yours), base)));
  const { translations, problems } = reading(merged);
  expect(problems).toEqual([]);
  const lines = told(pairUp(...texts([...mine, ...yours]), translations));
  expect(lines.filter((line) => !line.startsWith('accepted'))).toEqual([]);
});

/** Merges two versions of a file with git, in a repository of its own. */
async function gitMerge(base: string, mine: string, yours: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder, stdio: 'pipe' });
  const commit = async (text: string): Promise<void> => {
    await writeFile(join(folder, 'record.yaml'), text);
    git('add', '.');
    git('commit', '-m', 'accept');
  };
  try {
    git('init', '-q', '-b', 'main');
    await commit(base);
    git('checkout', '-q', '-b', 'yours');
    await commit(yours);
    git('checkout', '-q', 'main');
    await commit(mine);
    git('merge', 'yours', '-m', 'merge');
    return await readFile(join(folder, 'record.yaml'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function pairOf(de: string, en: string): AcceptedPair {
  return { id: hashOf(de), de: hashOf(de), en: hashOf(en), date: '2026-11-22', texts: { de, en } };
}

/** Texts as passages have them: one or several lines, none of them empty. */
function anyText(): fc.Arbitrary<string> {
  const line = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('- a', '# b', 'c: d', '"', "'", '| e |', '---', '%', '@', '12', 'null', '  f'),
    )
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{C}\u2028\u2029\uFFFD]/gu, '')
        .trim(),
    )
    .filter((text) => text !== '');
  return fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
}
