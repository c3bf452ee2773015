import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream, PDFString } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { finishPdf } from './finish.ts';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { makePdfs } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';

let document: PDFDocument;
let xmp: string;

beforeAll(async () => {
  const assets = await fixtureAssets();
  const pdfs = makePdfs(await fixtureCourse(), assets, nativeTypesetter(assets), {
    language: 'de',
    edition: 'participant-handout',
  });
  const { value } = await pdfs.next();
  if (!value) throw new Error('There is no PDF.');
  document = await PDFDocument.load(value.bytes, { updateMetadata: false });
  const metadata = document.catalog.lookup(PDFName.of('Metadata'), PDFStream);
  if (!(metadata instanceof PDFRawStream)) throw new Error('The metadata cannot be read.');
  xmp = new TextDecoder().decode(metadata.contents);
}, 60_000);

test('the metadata claim PDF/UA-1 and PDF/A-2a', () => {
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
});

test('the metadata name title, language, licence and where it is stated', () => {
  expect(xmp).toContain('Modul 2: Probe-de – Teilnahmeheft');
  expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>');
  expect(xmp).toContain('<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license>');
  expect(xmp).toContain('<xmpRights:Marked>True</xmpRights:Marked>');
  expect(xmp).toMatch(/<xmpRights:WebStatement>https:\/\/[^<]+\/de\/module\/probe-de\/<\/xmpRights:WebStatement>/);
});

test('signs of XML in the content are escaped in the metadata', () => {
  expect(xmp).toContain('<rdf:li>A &amp; B</rdf:li>');
});

test('the date is the day the module was last changed, whatever day it is', () => {
  expect(xmp).toContain('<xmp:ModifyDate>2026-11-22T00:00:00Z</xmp:ModifyDate>');
});

test('the window shows the title, and colours have a profile', () => {
  const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true');
  expect(String(document.catalog.lookup(PDFName.of('OutputIntents')))).toMatch(/\[ \d+ 0 R \]/);
  expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('de-DE');
});

test('a font that is not ours stops the work', async () => {
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  const facts = {
    title: '',
    author: '',
    description: '',
    keywords: [],
    languages: ['de'],
    publisher: '',
    rights: '',
    licenceUrl: '',
    statementUrl: '',
  };
  await expect(finishPdf(bytes, facts, new Set(['AtkinsonHyperlegibleNext-Regular']))).rejects.toThrow(
    /AtkinsonHyperlegibleNext-Bold/,
  );
});
