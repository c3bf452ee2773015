import { beforeAll, describe, expect, test } from 'vitest';
import { editions, packEditions, type Edition, type PackEdition } from '../../model/manifest.ts';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { makePdfs } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';
import { structureOf, structureText, walkStructure, type StructureNode } from './structure-of.ts';

const trees = new Map<Edition | PackEdition, readonly StructureNode[]>();

beforeAll(async () => {
  const assets = await fixtureAssets();
  for await (const { download, bytes } of makePdfs(await fixtureCourse(), assets, nativeTypesetter(assets), { language: 'de' }))
    trees.set(download.edition, await structureOf(bytes));
}, 120_000);

describe.each([...editions, ...packEditions])('%s', (edition) => {
  test('paragraphs are paragraphs: no words stand bare in a division', () => {
    const bare = nodesOf(edition)
      .filter(({ role }) => ['Document', 'Div', 'Sect', 'BlockQuote', 'Root'].includes(role))
      .flatMap(({ children }) => children.filter((child) => typeof child === 'string' || child.role === 'Span'))
      .map((child) => (typeof child === 'string' ? child : structureText(child)).trim())
      .filter((text) => text !== '');
    expect(bare).toEqual([]);
  });

  test('no label of a list is empty', () => {
    const labels = nodesOf(edition).filter(({ role }) => role === 'Lbl');
    expect(labels.filter((label) => structureText(label).trim() === '')).toEqual([]);
  });

  test('headings step by one', () => {
    const levels = nodesOf(edition).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels.length).toBeGreaterThan(0);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('every figure has words', () => {
    expect(nodesOf(edition).filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
  });

  test('every table has a head', () => {
    const tables = nodesOf(edition).filter(({ role }) => role === 'Table');
    expect(tables.filter((table) => ![...walkStructure(table)].some(({ role }) => role === 'TH'))).toEqual([]);
  });

  test('no head of a table holds a link: where the table goes on, it would be no part of the text', () => {
    const heads = nodesOf(edition).filter(({ role }) => role === 'TH');
    expect(heads.filter((head) => [...walkStructure(head)].some(({ role }) => role === 'Link'))).toEqual([]);
  });
});

test('a phrase is not in the language of its meaning', () => {
  const items = nodesOf('participant-handout').filter(({ role }) => role === 'LBody');
  const phrase = items.find((item) => structureText(item).includes('Satz-de'));
  expect(phrase?.language).toBeUndefined();
  expect(phrase?.children.map((child) => (typeof child === 'string' ? '' : child.language))).toEqual([undefined, 'en']);
});

describe('in the bilingual handout', () => {
  test('each German segment is followed by its English one', () => {
    const words = structureWords('bilingual-handout').filter((word) => word.startsWith('Titel-') || word.startsWith('Punkt-'));
    expect(words).toEqual(['Titel-de', 'Titel-en', 'Punkt-de', 'Punkt-en']);
  });

  test('each English segment has its language, and no German one', () => {
    const english = nodesOf('bilingual-handout').filter(({ language }) => language === 'en');
    const text = english.map(structureText).join(' ');
    for (const word of ['Titel-en', 'Punkt-en', 'Kopf-en', 'Zitatblock-en', 'Merke-en', 'Aufgabe-en', 'Blatt-en'])
      expect.soft(text).toContain(word);
    // The meaning of a German phrase is English.
    expect(text.replace('Sinn-de', '')).not.toMatch(/-de\b/);
  });

  test('a table stands once, with both languages in its cells', () => {
    const cells = nodesOf('bilingual-handout')
      .filter(({ role }) => role === 'TH' || role === 'TD')
      .map(structureText);
    expect(cells.map((cell) => cell.replace(/\s+/g, ' ').trim())).toContain('Zelle-de Zelle-en');
    expect(cells.filter((cell) => cell.includes('Angabe-de'))).toHaveLength(1);
  });
});

function nodesOf(edition: Edition | PackEdition): readonly StructureNode[] {
  const found = trees.get(edition);
  if (!found || found.length === 0) throw new Error(`There is no structure of ${edition}.`);
  return found.flatMap((tree) => [...walkStructure(tree)]);
}

function structureWords(edition: Edition): readonly string[] {
  const text = (trees.get(edition) ?? []).map(structureText).join(' ');
  return text.match(/[\p{L}-]+-(de|en)\b/gu) ?? [];
}
