import sharp from 'sharp';
import { kindOfFile, siteTextOf } from '../model/content-files.ts';
import {
  activityFile,
  changesText,
  courseFile,
  factsFile,
  moduleFile,
  newsFile,
  pageFile,
  quizFile,
  styleFile,
  worksheetFile,
} from '../model/example-files.ts';
import type { FileKind } from '../model/frontmatter.ts';
import { languages, type Language } from '../model/languages.ts';
import type { Sample } from '../model/rule.ts';
import type { SourceFile } from '../read/read-files.ts';

/**
 * The small course that examples of rules stand in, with the files of a sample in place of its own.
 *
 * @param words the word files of the project, `content/ui/<language>.yaml`, which the small course shares
 */
export async function smallCourseWith(sample: Sample, words: Sample): Promise<readonly SourceFile[]> {
  const own: Sample = { ...smallCourse, ...words };
  const paths = [...new Set([...Object.keys(own), ...Object.keys(sample)])].sort();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await bytesOf(path, sample[path] ?? own[path] ?? '') })));
}

/** The bytes of a file; the text of a photo is a sentence about it, of which only a place matters. */
async function bytesOf(path: string, text: string): Promise<Uint8Array> {
  if (/\.(png|jpg|webp)$/.test(path)) return photo(text.includes('GPS'));
  return new TextEncoder().encode(withFrontmatter(path, text));
}

function photo(tellsPlace: boolean): Promise<Uint8Array> {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } }).jpeg();
  return (tellsPlace ? image.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 30/1 0/1' } }) : image).toBuffer();
}

/** Gives right frontmatter to a text that has none. */
function withFrontmatter(path: string, text: string): string {
  const name = path.split('/').slice(2).join('/');
  const kind = siteTextOf(path)?.kind ?? kindOfFile(name);
  if (!kind || text.startsWith('---')) return text;
  return wholeFiles[kind](text, name.replace(/^.*\d{2}-|\.mdx$/g, ''));
}

/** Each activity has a slug of its own; the one that examples stand in is „Die Organe“. */
const wholeFiles = {
  module: (text) => moduleFile() + text,
  activity: (text, name) => activityFile({ slug: name === 'bodies' ? 'die-organe' : name, text }),
  worksheet: (text) => worksheetFile({ text }),
  quiz: (text) => quizFile({ text }),
  page: (text) => pageFile({ text }),
  news: (text) => newsFile({ text }),
} as const satisfies { [K in FileKind]: (text: string, name: string) => string };

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>';

/** The texts of the small course in one language. */
function moduleFiles(language: Language): Sample {
  const own = { de: moduleFile(), en: moduleFile({ title: 'An association', slug: 'an-association' }) }[language];
  const files = {
    'module.mdx': own,
    '01-welcome.mdx': '',
    '02-bodies.mdx': '',
    'quiz.mdx': '',
    'worksheets/01-reading-statutes.mdx': '',
    'images/bodies.svg': drawing,
    'images/hall.jpg': 'A photo of a hall',
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`modules-${language}/02-association/${path}`, text]));
}

function credit(image: string): string {
  return `- file: 02-association/images/${image}
  title: { de: Ein Bild, en: An image }
  author: { de: MIT-Modulteam, en: MIT module team }
  licence: CC BY 4.0
  licenceUrl: https://creativecommons.org/licenses/by/4.0/
  source: { de: eigenes Werk, en: own work }
  changes: { de: keine, en: none }
`;
}

/** One module of two activities in both languages, in order by every rule. */
const smallCourse: Sample = {
  'content/course.yaml': courseFile(),
  'content/facts.yaml': factsFile(),
  'content/style.yaml': styleFile,
  'content/glossary.yaml': `- id: board
  de: Vorstand
  en: board
  definition: { de: "Personen, die den Verein leiten.", en: People who run the association. }
`,
  'content/changes.yaml': changesText(),
  'content/credits.yaml': credit('bodies.svg') + credit('hall.jpg'),
  ...Object.assign({}, ...languages.map(moduleFiles)),
};
