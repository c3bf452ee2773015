import { isOfSite, languageOfSiteImage, siteFolders, siteTextOf, withoutLanguage } from '../model/content-files.ts';
import { languages } from '../model/languages.ts';
import { errorsIn, wholeFile, type Finding } from '../model/problem.ts';
import { readImage } from './read-image.ts';
import { readTextPart, type Part, type ReadOnce, type ReadText } from './read-text-part.ts';
import type { SourceFile } from './read-files.ts';

/** Reads what lies in `content/pages` and `content/news`: texts and their images. */
export function readSiteTexts(files: readonly SourceFile[], readText: ReadText, once: ReadOnce): readonly Promise<Part>[] {
  return files.filter(({ path }) => isOfSite(keyOf(path))).map((file) => once(file, () => readSiteFile(file, readText)));
}

/** A path from the folder `content`; other paths are keys of nothing here. */
function keyOf(path: string): string {
  return path.startsWith('content/') ? path.slice('content/'.length) : '';
}

async function readSiteFile({ path, bytes }: SourceFile, readText: ReadText): Promise<Part> {
  const text = siteTextOf(path);
  if (text) return readTextPart({ ...text, file: path }, bytes, readText);
  if (!isImage(keyOf(path))) return { problems: errorsIn(path, [unknownFile]) };
  const key = withoutLanguage(keyOf(path));
  return bytes
    ? readImage(path, key, bytes)
    : { unread: { file: path, key, language: languageOfSiteImage(path) ?? languages[0] } };
}

function isImage(key: string): boolean {
  const folders = Object.values(siteFolders).join('|');
  return new RegExp(`^(?:${folders})/images/[a-z0-9][a-z0-9.-]*\\.(svg|png|jpg|webp)$`).test(key);
}

const unknownFile: Finding = {
  ...wholeFile,
  rule: 'unknown-file',
  found: 'A file with this name has no place among the pages and news.',
  expected:
    'name.de.mdx and name.en.mdx, or images/name.svg (png, jpg, webp; name.de.svg and name.en.svg where there are words in it), in lower case without blanks and umlauts.',
  remedy: 'Rename or delete the file.',
};
