import type { Content } from '../../src/model/content.ts';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { rules as contentRules, problemsOf } from '../../src/checks/index.ts';
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
} from '../../src/model/example-files.ts';
import { kindOfFile, languageOfFile, siteTextOf } from '../../src/model/content-files.ts';
import type { FileKind } from '../../src/model/frontmatter.ts';
import { languages, type Language } from '../../src/model/languages.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Example, RuleEntry, Sample } from '../../src/model/rule.ts';
import type { Project } from '../../src/authoring/file-change.ts';
import type { Course } from '../../src/model/course.ts';
import { courseOf } from '../../src/read/course-of.ts';
import { contentOf } from '../../src/read/read-content.ts';
import { withAccepted } from '../../src/translation/accepting.ts';
import { pairFiles } from '../../src/translation/file-pairs.ts';
import { openPairsOf } from '../../src/translation/open-pairs.ts';
import type { TranslationRecord } from '../../src/model/translation.ts';
import type { SourceFile } from '../../src/read/read-files.ts';
import { allRules } from '../../src/rules.ts';

/** The date on which examples are checked. */
const today = '2026-11-22';

/**
 * What all rules say about a sample: the small course below with the files of the sample in place
 * of its own. Left out is what an example of this rule need not care for: rules that compare
 * languages, where the sample changes one only; warnings of others; the translation record, where
 * nothing was accepted.
 */
export async function problemsOfSample(
  rule: RuleEntry,
  sample: Sample,
  accepted?: Example['accepted'],
): Promise<readonly Problem[]> {
  const { content, problems } = await contentOf(await filesOf(sample));
  const compared = content && accepted ? withRecord(content, await acceptedRecord(accepted)) : content;
  const found = compared ? contentRules.flatMap((one) => problemsOf(one, compared, { today })) : [];
  const counted = new Set(
    allRules.filter((other) => other === rule || counts(other, rule, sample, accepted)).map(({ name }) => name),
  );
  return [...problems, ...found].filter((problem) => counted.has(problem.rule));
}

function withRecord(content: Content, translations: TranslationRecord): Content {
  return { ...content, translations, pairings: pairFiles(content.documents, translations) };
}

/** The record in which a person has accepted all pairs of a sample. */
async function acceptedRecord(sample: Sample): Promise<TranslationRecord> {
  const { content } = await contentOf(await filesOf(sample));
  if (!content) throw new Error('What was accepted in an example cannot be read.');
  return withAccepted(new Map(), content.pairings.flatMap(openPairsOf), { date: today }, content.documents);
}

function counts(other: RuleEntry, rule: RuleEntry, sample: Sample, accepted: Example['accepted']): boolean {
  if (other.severity === 'warning' && other.scope !== 'record') return false;
  if (other.scope === 'record') return accepted !== undefined;
  return other.scope !== 'languages' || rule.scope === 'languages' || languagesIn(sample) !== 1;
}

function languagesIn(sample: Sample): number {
  return new Set(Object.keys(sample).flatMap((path) => languageOfFile(path) ?? [])).size;
}

/** The small course with the files of a sample in place of its own. */
export async function courseOfFiles(sample: Sample): Promise<Course> {
  const { content, problems } = await contentOf(await filesOf(sample));
  if (!content || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return courseOf(content);
}

/** The small course as commands for authors get it, with the starter texts of the real one. */
export async function projectOfFiles(sample: Sample): Promise<Project> {
  const starters = languages.flatMap((language) =>
    (['module', 'activity', 'worksheet', 'quiz'] as const).map((kind) => `content/starters/${language}/${kind}.mdx`),
  );
  const files = await filesOf(sample);
  const { content } = await contentOf(files);
  if (!content) throw new Error('The sample cannot be read.');
  const texts = files.map(({ path, bytes }): [string, string] => [path, Buffer.from(bytes ?? []).toString('utf8')]);
  return { content, texts: new Map([...texts, ...starters.map((path): [string, string] => [path, readFileSync(path, 'utf8')])]) };
}

/** Writes the small course with the files of a sample into a folder, as a project of its own. */
export async function writeExampleCourse(folder: string, sample: Sample | Readonly<Record<string, Uint8Array>>): Promise<void> {
  const texts = Object.entries(sample).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const own = (await filesOf(Object.fromEntries(texts))).map(({ path, bytes }) => [path, bytes] as const);
  for (const [path, bytes] of [...own, ...Object.entries(sample)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (bytes instanceof Uint8Array) await writeFile(join(folder, path), bytes);
  }
}

async function filesOf(sample: Sample): Promise<readonly SourceFile[]> {
  const paths = [...new Set([...Object.keys(smallCourse), ...Object.keys(sample)])].sort();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await bytesOf(path, sample[path] ?? smallCourse[path] ?? '') })));
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

/** One module of two activities in both languages, in order by every rule; the words of the site are the project's. */
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
  ...Object.fromEntries(
    languages.map((language) => [`content/ui/${language}.yaml`, readFileSync(`content/ui/${language}.yaml`, 'utf8')]),
  ),
  ...Object.assign({}, ...languages.map(moduleFiles)),
};
