import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition, PackEdition } from '../../model/manifest.ts';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { makePdfs, type Pdf } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';

/** It stands in every place of the fixture that only trainers may read. */
const marker = 'geheim';

const forParticipants: readonly (Edition | PackEdition)[] = [
  'participant-handout',
  'participant-handout-large-print',
  'bilingual-handout',
  'worksheets',
  'participant-pack',
];

let pdfs: readonly Pdf[];

beforeAll(async () => {
  const assets = await fixtureAssets();
  pdfs = await Array.fromAsync(makePdfs(await fixtureCourse(), assets, nativeTypesetter(assets)));
}, 120_000);

test('the marker is found in text, bookmarks and alternative texts where it belongs', async () => {
  for (const { bytes } of pdfs.filter(({ download }) => download.edition === 'trainer-guide')) {
    expect(await textOf(bytes)).toContain(marker);
    const objects = await objectsOf(bytes);
    expect(objects).toContain(`Quiz-${marker}`);
    expect(objects).toContain(`Bild-${marker}`);
  }
});

describe.each(forParticipants)('%s', (edition) => {
  test('has nothing of what only trainers read: not in its text', async () => {
    for (const { bytes } of own(edition)) expect(await textOf(bytes)).not.toMatch(new RegExp(marker, 'i'));
  });

  test('and not in its objects: bookmarks, alternative texts, names, metadata', async () => {
    for (const { bytes } of own(edition)) expect(await objectsOf(bytes)).not.toMatch(new RegExp(marker, 'i'));
  });
});

describe.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('unpacked by qpdf', () => {
  test('the marker is found where it belongs, and in no file for participants', async () => {
    for (const { download, bytes } of pdfs) {
      const found = (await unpacked(bytes)).some((text) => new RegExp(marker, 'i').test(text));
      if (download.edition === 'trainer-guide') expect(found).toBe(true);
      if (forParticipants.includes(download.edition)) expect.soft(found, download.file).toBe(false);
    }
  });
});

function own(edition: Edition | PackEdition): readonly Pdf[] {
  const found = pdfs.filter(({ download }) => download.edition === edition);
  if (found.length === 0) throw new Error(`There is no ${edition}.`);
  return found;
}

/** The words of all pages, without blanks: long words are hyphenated. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return text.replace(/[\s-]+/g, '');
}

/** All strings and streams of a file. */
async function objectsOf(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => stringsIn(object))
    .join('\n');
}

function stringsIn(object: PDFObject): readonly string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFDict) return object.entries().flatMap(([name, value]) => [name.decodeText(), ...stringsIn(value)]);
  if (object instanceof PDFRawStream)
    return [...stringsIn(object.dict), Buffer.from(decodePDFRawStream(object).decode()).toString('utf8')];
  return [];
}

/** A file with everything in it unpacked, read as letters of one byte and of two. */
async function unpacked(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'leaks-'));
  await writeFile(join(folder, 'in.pdf'), bytes);
  const { stdout } = spawnSync('qpdf', ['--qdf', '--object-streams=disable', '--decode-level=all', join(folder, 'in.pdf'), '-'], {
    maxBuffer: 1e9,
  });
  await rm(folder, { recursive: true });
  if (!stdout.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('qpdf cannot unpack the file.');
  const [one, hex] = [stdout.toString('latin1'), stdout.toString('latin1').match(/<(?:[0-9a-f]{2})+>/gi) ?? []];
  const strings = hex.map((text) => Buffer.from(text.slice(1, -1), 'hex'));
  return [one, one.replaceAll('\0', ''), ...strings.map((text) => text.toString('latin1').replaceAll('\0', ''))];
}
