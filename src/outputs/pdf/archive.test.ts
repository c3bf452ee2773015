import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Download } from '../../model/manifest.ts';
import { archiveOf } from './archive.ts';
import { fixtureCourse } from './fixture.ts';
import { sha256Of, type Pdf } from './make-pdfs.ts';

const course = await fixtureCourse();
const pdfs = [
  pdf('heft.pdf', ['de'], 'participant-handout'),
  pdf('beide.pdf', ['de', 'en'], 'bilingual-handout'),
  pdf('handout.pdf', ['en'], 'participant-handout'),
  pdf('handbuch.pdf', ['de'], 'trainer-handbook'),
];

test('a ZIP holds every single file of its language, licence, a readme in each language and the sums', () => {
  const { archive, bytes } = archiveOf(course, 'de', pdfs, 'CC BY 4.0');
  expect(Object.keys(unzipSync(bytes))).toEqual(
    ['heft.pdf', 'beide.pdf', 'README-de.txt', 'README-en.txt', 'LICENSE.txt', 'SHA256SUMS'].map(
      (name) => `mit-paket-de/${name}`,
    ),
  );
  expect(archive).toMatchObject({
    file: 'mit-paket-de.zip',
    language: 'de',
    files: 2,
    bytes: bytes.length,
    license: 'CC-BY-4.0',
  });
});

test('the sums are those of all other files', () => {
  const files = unzipSync(archiveOf(course, 'en', pdfs, 'CC BY 4.0').bytes);
  const lines = textOf(files['mit-pack-en/SHA256SUMS']).trimEnd().split('\n');
  expect(lines).toHaveLength(Object.keys(files).length - 1);
  for (const line of lines) {
    const [sum, name] = line.split('  ');
    expect(sha256Of(files[`mit-pack-en/${name}`] ?? '')).toBe(sum);
  }
});

test('the readme names the course, the licence and whom to write to, and leaves no place open', () => {
  const files = unzipSync(archiveOf(course, 'de', pdfs, 'CC BY 4.0').bytes);
  for (const language of ['de', 'en'] as const) {
    const text = textOf(files[`mit-paket-de/README-${language}.txt`]);
    const { title, licence, contact } = course.settings;
    for (const part of [title[language], licence.url[language], contact.email]) expect(text).toContain(part);
    expect(text).not.toContain('%');
  }
});

test('the same files give the same bytes in every time zone', () => {
  const zone = process.env['TZ'];
  const sums = ['Pacific/Kiritimati', 'Europe/Berlin', 'Pacific/Pago_Pago'].map((name) => {
    process.env['TZ'] = name;
    return archiveOf(course, 'de', pdfs, 'CC BY 4.0').archive.sha256;
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(sums).size).toBe(1);
});

function pdf(file: string, languages: Download['languages'], edition: Download['edition']): Pdf {
  const bytes = new TextEncoder().encode(`%PDF ${file}`);
  const download = {
    file,
    title: file,
    languages,
    edition,
    modules: [2],
    pages: 1,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    license: 'x',
  };
  return { download, bytes };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
