import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course, Module } from '../src/model/course.ts';
import type { Download } from '../src/model/manifest.ts';
import { fixtureAssets, fixtureCourse, fixtureDocument } from '../src/outputs/pdf/fixture.ts';
import { activityText } from '../src/outputs/pdf/fixture-texts.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';
import { pressPdfs } from './press-pdfs.ts';

let root: string;
let course: Course;
let assets: PrintAssets;
let first: Run;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'press-'));
  course = await twoModules();
  assets = await assetsOfTwo();
  first = await press(course);
}, 120_000);

afterAll(() => rm(root, { recursive: true }));

test('all PDFs of the plan are made, the packs too, and listed module by module', () => {
  const files = first.downloads.map(({ file }) => file);
  expect(first.made).toEqual([...files].sort());
  expect(files).toHaveLength(2 * (2 * 6 + 1) + 4);
  expect(files[0]).toBe('mit-02-probe-de-teilnahmeheft.pdf');
  expect(files.at(-1)).toBe('mit-participant-pack-en.pdf');
});

test('where nothing has changed nothing is made', async () => {
  expect(await press(course)).toEqual({ downloads: first.downloads, made: [] });
});

test('a changed activity makes the files anew that contain it, in packs too, and no other', { timeout: 60_000 }, async () => {
  const text = activityText('de').replace('Merke-de', 'Neu-de');
  expect((await press(withActivity(course, text))).made).toEqual([
    'mit-03-probe-de-leitfaden.pdf',
    'mit-03-probe-de-teilnahmeheft-grossdruck.pdf',
    'mit-03-probe-de-teilnahmeheft.pdf',
    'mit-03-zweisprachig-de-en.pdf',
    'mit-handbuch-de.pdf',
    'mit-teilnahmepaket-de.pdf',
  ]);
});

test('damaged entries are made again, with the same bytes', { timeout: 60_000 }, async () => {
  await press(course);
  const folder = join(root, '.cache/pdf');
  for (const name of (await readdir(folder)).slice(0, 3)) await truncate(join(folder, name), 100);
  const { downloads, made } = await press(course);
  expect(downloads).toEqual(first.downloads);
  expect(made.length).toBeGreaterThanOrEqual(2);
  expect(made.length).toBeLessThanOrEqual(3);
});

interface Run {
  readonly downloads: readonly Download[];
  /** The files that were made in this run. */
  readonly made: readonly string[];
}

async function press(of: Course): Promise<Run> {
  const made: string[] = [];
  const downloads = await pressPdfs({ course: of, assets, root }, ({ download }, isNew) => {
    if (isNew) made.push(download.file);
    return Promise.resolve();
  });
  return { downloads, made: made.sort() };
}

/** The fixture with its module and a second one like it. */
async function twoModules(): Promise<Course> {
  const { modules, ...rest } = await fixtureCourse();
  return { ...rest, modules: modules.flatMap((module) => [module, numbered(module, 3)]) };
}

function numbered(module: Module, number: number): Module {
  return { ...module, plan: { ...module.plan, number, folder: `0${number}-test` } };
}

async function assetsOfTwo(): Promise<PrintAssets> {
  const { images, ...rest } = await fixtureAssets();
  const copies = [...images].map(([path, bytes]) => [path.replace('99-test', '03-test'), bytes] as const);
  return { ...rest, images: new Map([...images, ...copies]) };
}

/** The course with another German activity in its second module. */
function withActivity({ modules, ...rest }: Course, text: string): Course {
  const activities = [fixtureDocument('activity', 'de', '01-first', text)];
  const changed = (module: Module): Module => ({ ...module, in: { ...module.in, de: { ...module.in.de, activities } } });
  return { ...rest, modules: modules.map((module, index) => (index === 1 ? changed(module) : module)) };
}
