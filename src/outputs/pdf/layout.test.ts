import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/languages.ts';
import { editions } from '../../model/manifest.ts';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { activityText, worksheetText } from './fixture-texts.ts';
import type { JobFilter } from './plan.ts';
import { makePdfs } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';

type Texts = Parameters<typeof fixtureCourse>[0];

test('a heading before a figure stands on the same page as the figure, wherever the page ends', { timeout: 60_000 }, async () => {
  const places = Array.from({ length: 24 }, (_, index) => index + 1);
  const body = places.map(
    (number) => `${'Ein Satz.\n\n'.repeat(number)}## Titel${number}.\n\n![Punkte](./images/dots.svg "Bild${number}.")`,
  );
  const pages = await pagesOf(
    { activity: () => withBody(body.join('\n\n')) },
    { edition: 'participant-handout', language: 'de' },
  );
  const pageWith = (words: string): number => pages.findIndex((page) => page.includes(words));
  for (const number of places) expect.soft(pageWith(`Titel${number}.`)).toBe(pageWith(`Bild${number}.`));
  expect(pages.length).toBeGreaterThan(10);
});

describe('a table of seven columns', () => {
  const row = (cell: string): string => `|${`${cell}|`.repeat(7)}`;
  const table = [row('Vereinsregister'), row('---'), row('Mitgliederversammlung')].join('\n');
  const tables = `${table}\n\n<Solution>\n\n${table}\n\n</Solution>\n\n<AnswerTable rows="1">\n\n${table}\n\n</AnswerTable>`;
  const texts: Texts = {
    activity: () => withBody(`<Exercise title="Aufgabe" minutes="5" form="zu zweit">\n\n${tables}\n\n</Exercise>\n\n${table}`),
    worksheet: (language) => `${worksheetText(language)}\n${tables}\n`,
  };

  test.each(editions.filter((edition) => edition !== 'cards'))(
    'gets smaller letters in the %s, and nothing is cut off',
    async (edition) => {
      for (const { left, right, words } of await placesOf(texts, { edition, language: 'de' })) {
        expect.soft(left, words).toBeGreaterThanOrEqual(millimetres(20));
        expect.soft(right, words).toBeLessThanOrEqual(millimetres(210 - 17));
      }
    },
  );

  test('is refused with its place where its letters would be too small to read', async () => {
    const wide = table.replace(/^.*$/gm, (line) => line.repeat(2).replace('||', '|'));
    await expect(placesOf({ activity: () => withBody(wide) }, { edition: 'participant-handout' })).rejects.toThrow(
      /^modules-de\/99-test\/01-first\.mdx:12:1 {2}A table of 14 columns is too wide for a page/,
    );
  });
});

test('a paragraph as long as the reader takes goes on from page to page, and no word is lost', { timeout: 60_000 }, async () => {
  const words = Array.from({ length: 1150 }, (_, index) => `Wort${index}`);
  const text = words.join(' ');
  expect(text.length).toBeGreaterThan(9_000);
  for (const edition of ['participant-handout', 'participant-handout-large-print', 'bilingual-handout'] as const) {
    const pages = await pagesOf({ activity: () => withBody(text) }, { edition, language: 'de' });
    const found = new Set(pages.join(' ').match(/Wort\d+/g));
    expect(words.filter((word) => !found.has(word))).toEqual([]);
  }
});

test('an activity without a text has its page in every edition that shows it', { timeout: 60_000 }, async () => {
  const course = await fixtureCourse({ activity: (language) => withBody('', language) });
  const assets = await fixtureAssets();
  for await (const { download, bytes } of makePdfs(course, assets, nativeTypesetter(assets))) {
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    const hidesIt = download.edition === 'cards' || download.edition === 'answer-key' || download.edition === 'worksheets';
    expect.soft(text.includes(`Teil-${download.languages[0]}`) || hidesIt, download.file).toBe(true);
  }
});

/** The activity of the fixture with other words below its frontmatter. */
function withBody(body: string, language: Language = 'de'): string {
  return `${activityText(language).split('---').slice(0, 2).join('---')}---\n\n${body}\n`;
}

function millimetres(count: number): number {
  return (count / 25.4) * 72;
}

/** The words of each page. */
async function pagesOf(texts: Texts, filter: JobFilter): Promise<readonly string[]> {
  return (await extractText(await getDocumentProxy(await bytesOf(texts, filter)))).text;
}

/** Where each piece of text begins and ends on its upright page, in points from the left. */
async function placesOf(texts: Texts, filter: JobFilter) {
  const document = await getDocumentProxy(await bytesOf(texts, filter));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const [, , width = 0] = page.view;
      return width > millimetres(211) ? [] : (await page.getTextContent()).items;
    }),
  );
  return pages.flat().flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const left = Number(item.transform[4]);
    return [{ words: item.str, left, right: left + item.width }];
  });
}

/** The one PDF of the fixture with these texts in both languages. */
async function bytesOf(texts: Texts, filter: JobFilter): Promise<Uint8Array> {
  const assets = await fixtureAssets();
  const { value } = await makePdfs(await fixtureCourse(texts), assets, nativeTypesetter(assets), filter).next();
  if (!value) throw new Error('There is no such PDF.');
  return value.bytes;
}
