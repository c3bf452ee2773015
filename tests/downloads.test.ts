import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { archivesSchema, editions, manifestSchema, packEditions } from '../src/model/manifest.ts';
import { courseOfSite } from './support/built-site.ts';
import { describeWith } from './tools/found.ts';
import { validatePdfs } from './tools/verapdf.ts';

const folder = join('dist', 'downloads');
const course = await courseOfSite();
const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
const archives = archivesSchema.parse(JSON.parse(await readFile(join(folder, 'archives.json'), 'utf8')));
const shortest = manifest.reduce((one, other) => (other.pages < one.pages ? other : one));
const pdfs = (await readdir(folder)).filter((file) => file.endsWith('.pdf')).sort();

test('the list names every PDF that is there and no other', () => {
  expect(manifest.map(({ file }) => file).sort()).toEqual(pdfs);
});

test('every edition of every written module is there in both languages', () => {
  const single = editions.filter((edition) => edition !== 'bilingual-handout');
  const wanted = course.modules.flatMap(({ plan, in: versions }) => {
    const number = String(plan.number).padStart(2, '0');
    const own = languages.flatMap((language) => {
      const { slug } = versions[language].module.frontmatter;
      return single.map((edition) => `mit-${number}-${slug}-${course.words[language][`file.${edition}`]}.pdf`);
    });
    return [...own, `mit-${number}-zweisprachig-de-en.pdf`];
  });
  expect(wanted.filter((file) => !pdfs.includes(file))).toEqual([]);
});

test('each pack holds all written modules, and its pages are labelled with their numbers', async () => {
  const packs = manifest.filter(({ edition }) => packEditions.some((pack) => pack === edition));
  expect(packs.map(({ file }) => file).sort()).toEqual([
    'mit-handbook-en.pdf',
    'mit-handbuch-de.pdf',
    'mit-participant-pack-en.pdf',
    'mit-teilnahmepaket-de.pdf',
  ]);
  for (const pack of packs) {
    expect(pack.modules).toEqual(course.modules.map(({ plan }) => plan.number));
    const document = await PDFDocument.load(await readFile(join(folder, pack.file)), { updateMetadata: false });
    expect(document.catalog.has(PDFName.of('PageLabels'))).toBe(true);
  }
});

describe.each(archives)('$file', (archive) => {
  test('holds every single file of its language, and its sums agree with the list of PDFs', async () => {
    const bytes = await readFile(join(folder, archive.file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(archive.sha256);
    const files = unzipSync(bytes);
    const root = archive.file.replace(/\.zip$/, '');
    const sums = new TextDecoder().decode(files[`${root}/SHA256SUMS`]);
    const single = manifest.filter(
      ({ edition, languages: own }) => own.includes(archive.language) && editions.some((each) => each === edition),
    );
    expect(single.length).toBe(archive.files);
    for (const { file, sha256 } of single) expect(sums).toContain(`${sha256}  ${file}\n`);
    for (const name of ['LICENSE.txt', 'README-de.txt', 'README-en.txt']) expect(files).toHaveProperty([`${root}/${name}`]);
  });
});

describe.each(manifest)('$file', (download) => {
  test('agrees with the list', async () => {
    const bytes = await readFile(join(folder, download.file));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages: document.getPageCount(),
    }).toEqual({
      bytes: download.bytes,
      sha256: download.sha256,
      pages: download.pages,
    });
    expect(document.getTitle()).toBe(download.title);
    expect(download.license).toBe(course.settings.licence.id);
  });
});

describeWith('veraPDF', inject('verapdf'), (verapdf) => {
  test('finds what a PDF without its tags lacks, for both standards', async () => {
    const own = await mkdtemp(join(tmpdir(), 'pdf-'));
    const untagged = await PDFDocument.load(await readFile(join(folder, shortest.file)), { updateMetadata: false });
    untagged.catalog.delete(PDFName.of('StructTreeRoot'));
    untagged.catalog.delete(PDFName.of('MarkInfo'));
    await writeFile(join(own, 'untagged.pdf'), await untagged.save());
    const failures = await validatePdfs(verapdf, [join(own, 'untagged.pdf')]);
    await rm(own, { recursive: true });
    const clauses = failures.map(({ clause }) => clause);
    expect(clauses).toEqual(expect.arrayContaining([expect.stringContaining('14289-1'), expect.stringContaining('19005-2')]));
  });

  test('finds nothing against PDF/UA-1 and PDF/A-2a in any PDF', { timeout: 1_200_000 }, async () => {
    expect(pdfs.length).toBeGreaterThan(0);
    expect(
      await validatePdfs(
        verapdf,
        pdfs.map((file) => join(folder, file)),
      ),
    ).toEqual([]);
  });
});
