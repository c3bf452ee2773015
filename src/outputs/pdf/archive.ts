import { zipSync, type Zippable } from 'fflate';
import type { Course } from '../../model/course.ts';
import { languages, type Language } from '../../model/languages.ts';
import { packEditions, type Archive, type Download } from '../../model/manifest.ts';
import { fill } from '../../model/words.ts';
import { sha256Of, type Pdf } from './make-pdfs.ts';
import { newestDay } from '../../model/newest-day.ts';

/** A ZIP and its row in the list of archives. */
export interface PackedArchive {
  readonly archive: Archive;
  readonly bytes: Uint8Array;
}

/**
 * Packs every single file of a language into a ZIP, with the licence, a readme in each language and a
 * list of SHA-256 sums that `sha256sum -c` reads. The same files give the same bytes.
 *
 * @param pdfs all PDFs; packs of all modules stay outside, they would hold the same a second time
 * @param licence the text of the project's file on licences
 */
export function archiveOf(course: Course, language: Language, pdfs: readonly Pdf[], licence: string): PackedArchive {
  const { settings, words } = course;
  const own = pdfs.filter(({ download }) => isSingle(download) && download.languages.includes(language));
  const texts = new Map([
    ...own.map(({ download, bytes }): [string, Uint8Array] => [download.file, bytes]),
    ...languages.map((each): [string, Uint8Array] => [`README-${each}.txt`, encoded(readmeIn(each, course))]),
    ['LICENSE.txt', encoded(licence)],
  ]);
  const sums = [...texts].map(([name, bytes]) => `${sha256Of(bytes)}  ${name}\n`).join('');
  const name = `mit-${words[language]['file.archive']}-${language}`;
  const bytes = zipped(name, [...texts, ['SHA256SUMS', encoded(sums)]], newestDay(course.modules, languages) ?? '1980-01-01');
  const title = `${settings.title[language]} – ${words[language]['edition.archive']}`;
  return {
    archive: {
      file: `${name}.zip`,
      title,
      language,
      files: own.length,
      bytes: bytes.length,
      sha256: sha256Of(bytes),
      license: settings.licence.id,
    },
    bytes,
  };
}

function isSingle({ edition }: Download): boolean {
  return !packEditions.some((pack) => pack === edition);
}

function readmeIn(language: Language, { settings, words }: Course): string {
  const { title, licence, site, contact } = settings;
  const text = fill(words[language]['archive.readme'], {
    title: title[language],
    licence: licence.name,
    licenceUrl: licence.url[language],
    site,
    email: contact.email,
  });
  return `${text.trimEnd()}\n`;
}

/** A ZIP holds the time as a clock on the wall shows it, so the day is given that way; PDFs cannot be made smaller. */
function zipped(folder: string, files: readonly (readonly [string, Uint8Array])[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = Object.fromEntries(files.map(([name, bytes]) => [`${folder}/${name}`, [bytes, { level: 0, mtime }]]));
  return zipSync(entries);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
