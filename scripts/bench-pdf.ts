import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { loadCourse } from '../src/load-course.ts';
import { addressOf } from '../src/model/addresses.ts';
import type { Course } from '../src/model/course.ts';
import { languages } from '../src/model/languages.ts';
import type { Download } from '../src/model/manifest.ts';
import { readFonts } from '../src/outputs/pdf/fonts.ts';
import { makePdf } from '../src/outputs/pdf/make-pdfs.ts';
import { openTypesetter } from '../src/outputs/pdf/open-typesetter.ts';
import { ordersOf } from '../src/outputs/pdf/orders-of.ts';
import { readPrintAssets } from '../src/read/read-print-assets.ts';
import { findChromium, launchChromium } from '../tests/tools/chromium.ts';
import { pressPdfs } from './press-pdfs.ts';

/** One measured value. */
export interface PdfMeasure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'pages' | 'times' | 'PDFs';
  /** The most it should be. */
  readonly aim?: number;
  /** The least it should be. */
  readonly least?: number;
}

/** How often a document is made again to measure it warm. */
const again = 3;

/** Documents after which memory is looked at for the first and the last time. */
const [few, many] = [20, 100];

/**
 * Measures PDFs: milliseconds a page, what the cache saves, memory, sizes, and Chromium printing the same pages.
 *
 * @param site address of the built site, without `/` at its end
 */
export async function benchPdf(site: string): Promise<readonly PdfMeasure[]> {
  const { course } = await loadCourse(process.cwd());
  if (!course) throw new Error('The content has problems: run npm run check.');
  const single = JSON.parse(await inOwnProcess()) as Single;
  const chromium = await millisecondsInChromium(course, site);
  return [
    { name: 'a page, cold', value: single.cold, unit: 'ms' },
    { name: 'a page, warm', value: single.warm, unit: 'ms' },
    { name: 'a page printed by Chromium, cold', value: chromium, unit: 'ms' },
    { name: 'Chromium takes so many times as long', value: chromium / single.cold, unit: 'times', least: 4 },
    { name: `memory after ${few} documents`, value: single.fewMemory / 1e6, unit: 'MB' },
    { name: `memory after ${many} documents`, value: single.manyMemory / 1e6, unit: 'MB' },
    { name: 'participant handout: pages', value: single.pages, unit: 'pages' },
    { name: 'participant handout: size of 24 pages', value: (single.bytes / single.pages) * 0.024, unit: 'kB', aim: 400 },
    ...(await cacheMeasures(course)),
  ];
}

interface Single {
  readonly cold: number;
  readonly warm: number;
  readonly pages: number;
  readonly bytes: number;
  readonly fewMemory: number;
  readonly manyMemory: number;
}

/** A process of its own begins cold, and its memory is no one else's. */
async function inOwnProcess(): Promise<string> {
  const child = spawn(process.execPath, [import.meta.filename], { stdio: ['ignore', 'pipe', 'inherit'] });
  return text(child.stdout);
}

async function measureSingle(course: Course): Promise<Single> {
  const assets = await readPrintAssets(process.cwd());
  const start = performance.now();
  const wanted = { module: course.modules[0]?.plan.number, language: languages[0], edition: 'participant-handout' } as const;
  const [order] = ordersOf(course, assets, wanted);
  if (!order) throw new Error('There is no handout.');
  const typesetter = await openTypesetter(assets);
  const fonts = readFonts(assets.fonts);
  const { pages, bytes } = await makePdf(order, typesetter, fonts);
  const cold = (performance.now() - start) / pages;
  const restart = performance.now();
  for (let count = 0; count < again; count += 1) await makePdf(order, typesetter, fonts);
  const warm = (performance.now() - restart) / again / pages;
  const short = ordersOf(course, assets).filter(({ about }) => about.edition === 'worksheets' || about.edition === 'cards');
  const memoryAfter = async (from: number, to: number): Promise<number> => {
    for (let count = from; count < to; count += 1) await makePdf(short[count % short.length] ?? order, typesetter, fonts);
    return process.memoryUsage.rss();
  };
  return {
    cold,
    warm,
    pages,
    bytes: bytes.length,
    fewMemory: await memoryAfter(0, few),
    manyMemory: await memoryAfter(few, many),
  };
}

/** Milliseconds a page of Chromium, started anew, for the activities of the first module. */
async function millisecondsInChromium({ modules: [module], words }: Course, site: string): Promise<number> {
  const found = await findChromium();
  if ('missing' in found || !module) throw new Error('missing' in found ? found.missing : 'There is no module.');
  const start = performance.now();
  const browser = await launchChromium(found.found);
  const page = await browser.newPage();
  let pages = 0;
  for (const { key } of module.in[languages[0]].activities) {
    const target = { page: 'document', module, key, view: 'participant' } as const;
    await page.goto(site + addressOf(target, languages[0], words), { waitUntil: 'load' });
    const pdf = await page.pdf({ format: 'A4', tagged: true, printBackground: true });
    pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
  await browser.close();
  return (performance.now() - start) / pages;
}

/** All PDFs with an empty cache, then with a full one. */
async function cacheMeasures(course: Course): Promise<readonly PdfMeasure[]> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'));
  const assets = await readPrintAssets(process.cwd());
  const run = async () => {
    const start = performance.now();
    const downloads = await pressPdfs({ course, assets, root }, () => Promise.resolve());
    return { downloads, time: performance.now() - start };
  };
  const [{ downloads, time: cold }, { time: warm }] = [await run(), await run()];
  await rm(root, { recursive: true });
  const pages = downloads.reduce((sum, download) => sum + download.pages, 0);
  return [
    { name: 'all PDFs', value: downloads.length, unit: 'PDFs' },
    { name: 'all PDFs: pages', value: pages, unit: 'pages' },
    { name: `all PDFs on ${availableParallelism()} cores, cold`, value: cold, unit: 'ms' },
    { name: 'all PDFs, cold: a page', value: cold / pages, unit: 'ms' },
    { name: 'all PDFs, nothing changed', value: warm, unit: 'ms', aim: 1000 },
    { name: 'peak memory of all', value: process.resourceUsage().maxRSS / 1000, unit: 'MB' },
    ...editionSizes(downloads),
  ];
}

/** The largest file of each edition. */
function editionSizes(downloads: readonly Download[]): readonly PdfMeasure[] {
  return [...new Set(downloads.map(({ edition }) => edition))].map((edition) => {
    const sizes = downloads.filter((download) => download.edition === edition).map(({ bytes }) => bytes);
    return { name: `largest ${edition}`, value: Math.max(...sizes) / 1000, unit: 'kB' };
  });
}

if (import.meta.main) {
  const { course } = await loadCourse(process.cwd());
  if (!course) throw new Error('The content has problems: run npm run check.');
  process.stdout.write(JSON.stringify(await measureSingle(course)));
}
