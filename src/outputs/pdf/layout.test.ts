import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { editions } from '../../model/manifest.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import { fixtureAssets, fixtureCourse, fixtureDocument } from './fixture.ts';
import { activityText, moduleText, quizText, worksheetText } from './fixture-texts.ts';
import type { JobFilter } from './plan.ts';
import { makePdfs } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';
import { structureOf, walkStructure } from './structure-of.ts';

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

test('columns of a table that is filled in do not run into each other, with bold heads and wide letters, either', async () => {
  const cells = [
    '1',
    'am Stand, mit einer Person, die Musik mag',
    'ja',
    'angenommen',
    'Freitag, 16 Uhr, nur zum Zuschauen und Reden',
  ];
  const row = `| ${cells.join(' | ')} |`;
  const table = `| Runde | Stand und Person | Woche | Stimmen | Was wir danach machen und wann das ist |\n|---|---|---|---|---|\n${row}`;
  const texts: Texts = { activity: () => withBody(`<AnswerTable>\n\n${table}\n\n</AnswerTable>`) };
  for (const edition of ['trainer-guide', 'answer-key'] as const) {
    const places = await placesOf(texts, { edition, language: 'de' });
    const edges = (words: string) => places.find((place) => place.words.startsWith(words)) ?? { left: 0, right: 0 };
    expect.soft(edges('Stand und').left - edges('Runde').right, edition).toBeGreaterThan(4);
    expect.soft(edges('Stimmen').left - edges('Woche').right, edition).toBeGreaterThan(4);
    expect.soft(edges('Freitag').left - edges('angenommen').right, edition).toBeGreaterThan(4);
  }
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

test('a long title takes its room from the sign, and the cover stays one page', { timeout: 60_000 }, async () => {
  const title = 'Mitmachen in Deutschland: Ehrenamt und Wege der Teilhabe für alle, die neu sind';
  const texts: Texts = { module: (language) => moduleText(language).replace(`Probe-${language}`, title) };
  for (const edition of ['bilingual-handout', 'participant-handout-large-print'] as const) {
    const [cover, contents] = await pagesOf(texts, { edition, language: 'de' });
    expect.soft(cover).toContain('Dieses Heft gehört');
    expect.soft(contents).toContain('In diesem Heft');
  }
});

test('no page holds nothing but lines for notes', { timeout: 60_000 }, async () => {
  const course = await fixtureCourse();
  const sheets = Array.from({ length: 40 }, (_, index) => {
    const text = worksheetText('de')
      .replace('2.1', `2.${index + 1}`)
      .replaceAll('blatt-de', `blatt-${index}`);
    const filled = `${text}\n${'Ein Satz.\n\n'.repeat(index + 1)}<WriteLines count="2" />\n`;
    return fixtureDocument('worksheet', 'de', `worksheets/${String(index + 10)}-sheet`, filled);
  });
  const [module] = course.modules;
  if (!module) throw new Error('The fixture is empty.');
  const many = { ...course, modules: [{ ...module, in: { ...module.in, de: { ...module.in.de, worksheets: sheets } } }] };
  const pages = await textOf(await firstPdf(many, await fixtureAssets(), { edition: 'worksheets', language: 'de' }));
  const withNotes = pages.filter((page) => page.includes('Meine Notizen'));
  expect(withNotes.length).toBeGreaterThan(10);
  expect(withNotes.filter((page) => !/Ein Satz|Arbeiten-de/.test(page))).toEqual([]);
});

test('words of the margin do not go on alone on the next page', { timeout: 60_000 }, async () => {
  const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
  const definition = { de: 'Eine Erklärung, die einige Zeilen im Rand braucht, weil sie viele Wörter hat.', en: 'x' };
  const terms = ids.map((id) => ({ id, de: `Wort-${id}`, en: id, definition }));
  const line = ids.map((id) => `<Term id="${id}">Wort</Term>`).join(', ');
  for (const count of [12, 16, 20, 24, 28]) {
    const body = `${'Ein Satz.\n\n'.repeat(count)}## Titel\n\nDas sind: ${line}.`;
    const course = await fixtureCourse({ activity: () => withBody(body) });
    const glossary = new Map([...course.glossary, ...terms.map((term) => [term.id, term] as const)]);
    const filter = { edition: 'participant-handout', language: 'de' } as const;
    const pages = await textOf(await firstPdf({ ...course, glossary }, await fixtureAssets(), filter));
    const withWords = pages.filter((page) => page.includes('in meiner Sprache'));
    expect(withWords.length).toBeGreaterThan(0);
    expect
      .soft(
        withWords.filter((page) => !/Ein Satz|Das sind/.test(page)),
        `${count} sentences before`,
      )
      .toEqual([]);
  }
});

test('a high figure gets as small as a page needs it, in large print, too', { timeout: 60_000 }, async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 1300" font-family="Atkinson Hyperlegible Next"><text x="20" y="30" font-size="14">Oben</text><text x="20" y="1290" font-size="14">Unten</text></svg>';
  const assets = await fixtureAssets();
  const images = new Map([...assets.images.keys()].map((path) => [path, new TextEncoder().encode(drawing)]));
  const course = await fixtureCourse({ activity: () => withBody('## Titel\n\n![Punkte](./images/dots.svg "Bild")') });
  for (const edition of ['participant-handout', 'participant-handout-large-print', 'bilingual-handout'] as const) {
    const pdf = await firstPdf(course, { ...assets, images }, { edition, language: 'de' });
    const places = (await placesIn(pdf)).filter(({ words }) => words === 'Oben' || words === 'Unten');
    expect.soft(places.map(({ words }) => words).slice(0, 2)).toEqual(['Oben', 'Unten']);
    for (const { below } of places) expect.soft(below, edition).toBeGreaterThan(millimetres(25));
  }
});

test(
  'the licence page takes less air rather than another page, in large print than a third one',
  { timeout: 60_000 },
  async () => {
    const names = Array.from({ length: 8 }, (_, index) => `dots${index}.svg`);
    const body = names.map((name) => `![Punkte](./images/${name} "Bild")`).join('\n\n');
    const course = await fixtureCourse({ activity: () => withBody(body) });
    const credit = course.credits.find(({ file }) => file === '99-test/images/dots.svg');
    const assets = await fixtureAssets();
    const drawing = assets.images.get('modules-de/99-test/images/dots.svg');
    if (!credit || !drawing) throw new Error('The fixture is empty.');
    const credits = [...course.credits, ...names.map((name) => ({ ...credit, file: `99-test/images/${name}` }))];
    const images = new Map(names.map((name) => [`modules-de/99-test/images/${name}`, drawing]));
    const lastOf = async (edition: 'participant-handout' | 'participant-handout-large-print', count: number) =>
      (await textOf(await firstPdf({ ...course, credits }, { ...assets, images }, { edition, language: 'de' })))
        .slice(-count)
        .join();
    for (const last of [await lastOf('participant-handout', 1), await lastOf('participant-handout-large-print', 2)]) {
      expect.soft(last).toContain('Lizenz und Nachweise');
      expect.soft(last).toContain('keine Rechts- oder Steuerberatung');
    }
  },
);

describe('wherever a page ends', () => {
  const lines = (count: number): string => Array.from({ length: count }, (_, index) => `${index + 1}. Satz.`).join('\n\n');
  const rows = (number: number): string =>
    Array.from({ length: 14 }, (_, row) => `| ${row === 12 ? 'Anfang' : row === 13 ? 'Ende' : 'Mitte'}${number}. | b |`).join(
      '\n',
    );
  const passages: readonly (readonly [string, (number: number) => string])[] = [
    ['a short quotation stays whole', (number) => `> Anfang${number}.\n>\n> Mitte.\n>\n> Ende${number}.`],
    [
      'a few phrases stay together',
      (number) => `<Phrases>\n\n- Anfang${number}. – eins\n- Mitte – zwei\n- Ende${number}. – drei\n\n</Phrases>`,
    ],
    ['the last two rows of a long table stay together', (number) => `| Kopf | b |\n|---|---|\n${rows(number)}`],
    [
      'a heading and a sentence stay with the first question to answer in writing',
      (number) => `## Anfang${number}.\n\nEin Satz.\n\nEnde${number}.\n\n<WriteLines count="2" />`,
    ],
    [
      'the first two rows of a long table stay together',
      (number) => `| Kopf | b |\n|---|---|\n| Anfang${number}. | b |\n| Ende${number}. | b |\n${'| Mitte. | b |\n'.repeat(12)}`,
    ],
    [
      'a short paragraph stays with its source',
      (number) => `Anfang${number}. ${'Viele Wörter. '.repeat(12)}Ende${number}. <Law id="fee" />`,
    ],
    [
      'an item of a long list stays with its source',
      (number) =>
        `- Anfang${number}. ${'Viele Wörter. '.repeat(12)}Ende${number}. <Law id="fee" />\n${'- Ein Punkt.\n'.repeat(6)}`,
    ],
    ['a question in bold stays with its answers', (number) => `**Anfang${number}.**\n\nEnde${number}.`],
  ];

  test.each(passages)('%s', { timeout: 60_000 }, async (_, passage) => {
    const body = places.map((number) => `${lines(number)}\n\n${passage(number)}`).join('\n\n');
    for (const edition of ['participant-handout', 'participant-handout-large-print'] as const)
      expectTogether(await pagesOf({ activity: () => withBody(body) }, { edition, language: 'de' }));
  });

  test('a label in bold stays with its text and with what stands beside it in the guide', { timeout: 60_000 }, async () => {
    const note = (number: number): string =>
      `<TrainerNote kind="watch">\n\n**Anfang${number}.**\n\n- Ende${number}.\n- Eins.\n- Zwei.\n- Drei.\n\n</TrainerNote>`;
    const body = places.map((number) => `${lines(number)}\n\n${note(number)}`).join('\n\n');
    const pages = await pagesOf({ activity: () => withBody(body) }, { edition: 'trainer-guide', language: 'de' });
    expectTogether(pages);
    const count = (page: string, words: RegExp): number => page.match(words)?.length ?? 0;
    for (const page of pages) expect.soft(count(page, /Achten auf/g), page).toBe(count(page, /Anfang/g));
  });

  test(
    'a question of the answer key stays with all its answers, and the last one is not alone',
    { timeout: 60_000 },
    async () => {
      const [head = ''] = quizText('de').split('<Question');
      const choices = (number: number): string =>
        ['Mitte.', 'Mitte.', `Ende${number}.`].map((words) => `<Choice correct="true">\n\n${words}\n\n</Choice>`).join('\n\n');
      const question = (number: number): string =>
        `<Question kind="multiple" id="q${number}">\n\nAnfang${number}.\n\n${lines(number % 7)}\n\n${choices(number)}\n\n</Question>`;
      for (const count of [20, 21, 22, 23, 24]) {
        const quiz = (): string => `${head}${places.slice(0, count).map(question).join('\n\n')}\n`;
        const pages = await pagesOf({ quiz }, { edition: 'answer-key', language: 'de' });
        expectTogether(pages, count);
        expect.soft(pages.find((page) => page.includes(`Ende${count}.`))).toContain(`Ende${count - 1}.`);
      }
    },
  );

  const places = Array.from({ length: 24 }, (_, index) => index + 1);

  function expectTogether(pages: readonly string[], count = places.length): void {
    const pageWith = (words: string): number => pages.findIndex((page) => page.includes(words));
    for (const number of places.slice(0, count)) {
      expect.soft(pageWith(`Anfang${number}.`), `passage ${number}`).toBeGreaterThanOrEqual(0);
      expect.soft(pageWith(`Ende${number}.`), `passage ${number}`).toBe(pageWith(`Anfang${number}.`));
    }
  }
});

test('a mark behind a right answer does not part from its dash', async () => {
  const [head = ''] = quizText('de').split('<Question');
  const choices = Array.from(
    { length: 40 },
    (_, index) => `<Choice correct="true">\n\n${'i'.repeat(index + 1)} Wort Satz${' Wort'.repeat(8)}\n\n</Choice>`,
  );
  const quiz = (): string => `${head}<Question kind="multiple" id="one">\n\nFrage\n\n${choices.join('\n\n')}\n\n</Question>\n`;
  const places = await placesOf({ quiz }, { edition: 'answer-key', language: 'de' });
  expect(places.filter(({ words }) => words.endsWith('richtig')).length).toBeGreaterThanOrEqual(choices.length);
  expect(places.filter(({ words }) => words.trimEnd().endsWith('–'))).toEqual([]);
});

test('rows that stay together are rows of the table like all others', async () => {
  const table = `| Kopf | b |\n|---|---|\n${'| Zelle | b |\n'.repeat(40)}`;
  const pdf = await bytesOf({ activity: () => withBody(table) }, { edition: 'participant-handout', language: 'de' });
  const roles = (await structureOf(pdf)).flatMap((tree) => [...walkStructure(tree)].map(({ role }) => role));
  expect(roles.filter((role) => role === 'TR').length).toBeGreaterThan(40);
  expect(roles).not.toContain('TFoot');
});

test('a long word is not parted before its last two or behind its first two letters', async () => {
  const words = ['Ausländerbehörde', 'Übungsleiterpauschale', 'Geschäftsordnungsantrag'];
  const line = (start: number, word: string): string =>
    `${'i'.repeat(start)} Wort Wort Wort Wort Wort Wort Wort Wort Wort ${word} Ende.`;
  const lines = words.flatMap((word) => Array.from({ length: 40 }, (_, start) => line(start + 1, word)));
  const pages = await pagesOf(
    { activity: () => withBody(lines.join('\n\n')) },
    { edition: 'participant-handout', language: 'de' },
  );
  expect(pages.join('\n')).toMatch(/Übungs-|behör-|Auslän-/);
  expect(pages.join('\n')).not.toMatch(/behör-\s*de|pauscha-\s*le|Ge-\s*schäft/);
});

test('nor is a short one in the narrow columns of large print', async () => {
  const words = ['Gemeinde', 'Aufgabe', 'Adresse', 'kleine', 'andere'];
  const rows = words.flatMap((word) => Array.from({ length: 12 }, (_, start) => `| ${'i'.repeat(start + 1)} und ${word} | a |`));
  const table = `| Kopf | Ein zweiter Kopf mit sehr vielen Wörtern, damit die erste Spalte schmal wird |\n|---|---|\n${rows.join('\n')}`;
  const pages = await pagesOf(
    { activity: () => withBody(table) },
    { edition: 'participant-handout-large-print', language: 'de' },
  );
  expect(pages.join('\n')).toMatch(/Auf[\u00AD-]/);
  expect(pages.join('\n')).not.toMatch(/(Gemein|Aufga|Adres|klei|ande)[\u00AD-]/);
});

test('a word with a single letter before its hyphen does not break there', async () => {
  const lines = Array.from(
    { length: 60 },
    (_, start) => `${'i'.repeat(start + 1)} Wort Wort Wort Wort Wort Wort Wort Wort eine E-Mail-Adresse.`,
  );
  const places = await placesOf(
    { activity: () => withBody(lines.join('\n\n')) },
    { edition: 'participant-handout', language: 'de' },
  );
  expect(places.filter(({ words }) => words.startsWith('Adresse')).length).toBeGreaterThan(0);
  expect(places.filter(({ words }) => /^Mail|^-Adresse/.test(words))).toEqual([]);
  const lineOf = (words: string): ReadonlySet<number> =>
    new Set(places.filter((place) => place.words.includes(words)).map(({ below }) => Math.round(below)));
  expect([...lineOf('E-Mail')].filter((below) => !lineOf('Wort').has(below) && !lineOf('Adresse').has(below))).toEqual([]);
});

test('a row of high cards of the guide stands where it fits, whatever the last row needs', async () => {
  const card = (number: number): string => `<Card title="Karte ${number}">\n\n${'Ein Satz.\n\n'.repeat(11)}</Card>`;
  const cards = `<Cards kind="role">\n\n${[1, 2, 3, 4].map(card).join('\n\n')}\n\n</Cards>`;
  const body = `${'Ein Satz.\n\n'.repeat(7)}Vor den Karten.\n\n${cards}`;
  const pages = await pagesOf({ activity: () => withBody(body) }, { edition: 'trainer-guide', language: 'de' });
  expect(pages.find((page) => page.includes('Vor den Karten'))).toContain('Karte 1');
  expect(pages.find((page) => page.includes('Vor den Karten'))).not.toContain('Karte 3');
});

test('the last note of a lesson plan ends above its total', async () => {
  const variants = Array.from({ length: 9 }, (_, index) => `<Variant for="Hinweis${index} Gruppe">\n\nSatz.\n\n</Variant>`);
  const texts: Texts = { activity: () => withBody(variants.join('\n\n')) };
  const places = await placesIn(await bytesOf(texts, { edition: 'trainer-guide', language: 'de' }), true);
  const notes = places.filter(({ words }) => words.includes('Hinweis8'));
  const totals = places.filter(({ words }) => words.startsWith('Summe'));
  expect([notes.length, totals.length]).toEqual([2, 2]);
  for (const [index, { below }] of notes.entries()) expect.soft(below).toBeGreaterThan(totals[index]?.below ?? Infinity);
});

test('a guide without facts has no page for them', async () => {
  const filter = { edition: 'trainer-guide', language: 'de' } as const;
  const none = { activity: () => withBody('Ein Satz.'), quiz: () => quizText('de').replace(/<(Fact|Law)[^>]*>/g, '') };
  expect((await pagesOf({}, filter)).join()).toContain('Fakten und Quellen');
  expect((await pagesOf(none, filter)).join()).not.toContain('Fakten und Quellen');
});

test('a long German word among the sources of an English guide does not reach into the next column', async () => {
  const course = await fixtureCourse();
  const [[id, fact] = []] = course.facts;
  if (!id || !fact) throw new Error('The fixture is empty.');
  const facts = new Map([[id, { ...fact, source: 'Sammelversicherungsvertrag des Landes' }]]);
  const pdf = await firstPdf({ ...course, facts }, await fixtureAssets(), { edition: 'trainer-guide', language: 'en' });
  const places = await placesIn(pdf);
  const source = places.filter(({ words }) => /^(Sam|melversicherung)/.test(words)).map(({ right }) => right);
  const date = places.findLast(({ words }) => words.startsWith('as of'));
  expect(source.length).toBeGreaterThan(0);
  expect(Math.max(...source)).toBeLessThan(date?.left ?? 0);
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
  return textOf(await bytesOf(texts, filter));
}

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await extractText(await getDocumentProxy(bytes))).text;
}

/** Where each piece of text stands on an upright page, in points from the left and from below. */
async function placesOf(texts: Texts, filter: JobFilter) {
  return placesIn(await bytesOf(texts, filter));
}

async function placesIn(bytes: Uint8Array, turned = false) {
  const document = await getDocumentProxy(bytes);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const [, , width = 0] = page.view;
      return width > millimetres(211) === turned ? (await page.getTextContent()).items : [];
    }),
  );
  return pages.flat().flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const left = Number(item.transform[4]);
    return [{ words: item.str, left, right: left + item.width, below: Number(item.transform[5]) }];
  });
}

/** The first PDF of the fixture with these texts in both languages. */
async function bytesOf(texts: Texts, filter: JobFilter): Promise<Uint8Array> {
  return firstPdf(await fixtureCourse(texts), await fixtureAssets(), filter);
}

async function firstPdf(course: Course, assets: PrintAssets, filter: JobFilter): Promise<Uint8Array> {
  const { value } = await makePdfs(course, assets, nativeTypesetter(assets), filter).next();
  if (!value) throw new Error('There is no such PDF.');
  return value.bytes;
}
