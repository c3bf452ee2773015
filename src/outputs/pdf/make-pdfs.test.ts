import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '../../model/course.ts';
import { languages, type Language } from '../../model/languages.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import { fixtureAssets, fixtureCourse, hardText } from './fixture.ts';
import { activityText, moduleText, quizText, worksheetText } from './fixture-texts.ts';
import { makePdfs, type Pdf } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';

let course: Course;
let assets: PrintAssets;
let pdfs: readonly Pdf[];

beforeAll(async () => {
  course = await fixtureCourse();
  assets = await fixtureAssets();
  pdfs = await makeAll();
}, 60_000);

describe.each(languages)('in %s', (language) => {
  test('the guide shows the words of every component', async () => {
    const text = await textOf('trainer-guide', language);
    for (const word of wordsOf(language)) expect.soft(text).toContain(word);
  });

  test('the handout shows all that participants read', async () => {
    const text = await textOf('participant-handout', language);
    const shown = wordsIn(activityText(language) + worksheetText(language), language).filter(
      (word) => !word.includes('geheim') && !trainerOnly.test(word),
    );
    for (const word of shown) expect.soft(text).toContain(word);
  });

  test('nothing of what only trainers read is in the handout', async () => {
    expect(await textOf('participant-handout', language)).not.toContain('geheim');
    expect(await textOf('trainer-guide', language)).toContain(`Antwort-geheim-${language}`);
  });

  test('letters and signs come out as they were written', async () => {
    expect(await textOf('participant-handout', language)).toContain(squeezed(hardText));
  });

  test('figures and room to write have words for screen readers', async () => {
    const alternatives = await alternativesOf('participant-handout', language);
    const words = course.words[language];
    expect(alternatives).toContain(`Alternativtext-${language}`);
    expect(alternatives).toContain(words['write.lines'].replace('%count%', '3'));
    expect(alternatives).toContain(words['write.cell']);
  });

  test('a relative link leads to its page on the web', async () => {
    const { settings } = course;
    const links = await linksOf('participant-handout', language);
    expect(links).toContain(
      new URL(`/${language}/${course.words[language]['path.module']}/probe-${language}/blatt-${language}/`, settings.site).href,
    );
    expect(links).toContain('https://example.org/x');
  });
});

test('the same content makes the same bytes', async () => {
  const again = await makeAll();
  expect(again.map(({ download }) => download.sha256)).toEqual(pdfs.map(({ download }) => download.sha256));
}, 60_000);

test('the list of downloads tells what the files are', async () => {
  const [handout] = pdfs;
  expect(handout?.download).toMatchObject({
    file: 'mit-02-probe-de-teilnahmeheft.pdf',
    languages: ['de'],
    edition: 'participant-handout',
    modules: [2],
    bytes: handout?.bytes.length,
    license: 'CC-BY-4.0',
  });
  const document = await getDocumentProxy(copyOf('participant-handout', 'de'));
  expect(handout?.download.pages).toBe(document.numPages);
});

test('a character without a glyph stops the work and is told with its place', async () => {
  const term = { id: 'body', de: 'Organ', en: 'body', definition: { de: 'Ein Wort auf 漢.', en: 'x' } };
  const broken = { ...course, glossary: new Map([[term.id, term]]) };
  const work = makePdfs(broken, assets, nativeTypesetter(assets));
  await expect(work.next()).rejects.toThrow(/content\/glossary\.yaml:1:1 {2}The character “漢” \(U\+6F22\)/);
});

test('a node that the template does not know stops the work', () => {
  const typesetter = nativeTypesetter({
    ...assets,
    template: new Map([...assets.template].map(([name, text]) => [name, text.replace('  KeyPoints: key-points,\n', '')])),
  });
  const work = makePdfs(course, assets, typesetter);
  return expect(work.next()).rejects.toThrow(/unknown node: KeyPoints/);
});

/** What the frontmatter of activities tells trainers only. */
const trainerOnly = /^(Methode|Stoff|Lernziel|Vorspann|Alle|slug)/;

async function makeAll(): Promise<readonly Pdf[]> {
  return Array.fromAsync(makePdfs(course, assets, nativeTypesetter(assets)));
}

function wordsOf(language: Language): readonly string[] {
  return wordsIn(moduleText(language) + activityText(language) + worksheetText(language) + quizText(language), language);
}

/** The words of a fixture, which end with the language; addresses and alternative texts are not seen. */
function wordsIn(text: string, language: Language): readonly string[] {
  const visible = text.replace(/^slug:.*$|^keywords:.*$|!\[.*?\]/gm, '');
  return [...new Set(visible.match(new RegExp(`[\\w-]+-${language}\\b`, 'g')))];
}

async function textOf(edition: string, language: Language): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(copyOf(edition, language)), { mergePages: true });
  return squeezed(text);
}

async function alternativesOf(edition: string, language: Language): Promise<readonly string[]> {
  const document = await getDocumentProxy(copyOf(edition, language));
  const trees = await eachPage(document.numPages, async (number) => (await document.getPage(number)).getStructTree());
  return JSON.stringify(trees).match(/(?<="alt":")[^"]+/g) ?? [];
}

async function linksOf(edition: string, language: Language): Promise<readonly string[]> {
  const document = await getDocumentProxy(copyOf(edition, language));
  const annotations = await eachPage(document.numPages, async (number) => (await document.getPage(number)).getAnnotations());
  return annotations.flat().flatMap((annotation: { url?: string }) => annotation.url ?? []);
}

function eachPage<T>(count: number, look: (number: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => look(index + 1)));
}

/** The reader of PDFs takes the bytes it is given for itself. */
function copyOf(edition: string, language: Language): Uint8Array {
  const found = pdfs.find(({ download }) => download.edition === edition && download.languages[0] === language);
  if (!found) throw new Error(`There is no ${edition} in ${language}.`);
  return found.bytes.slice();
}

/** Lines break anywhere and long words are hyphenated: text is compared without blanks. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
