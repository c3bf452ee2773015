import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { loadCourse } from '../src/load-course.ts';
import { addressOf } from '../src/model/addresses.ts';
import type { Course } from '../src/model/course.ts';
import { languages } from '../src/model/languages.ts';
import { serveFolder } from '../tests/setup/static-server.ts';
import { findChromium, launchChromium } from '../tests/tools/chromium.ts';
import { benchPdf } from './bench-pdf.ts';
import { measureBuild, type MeasuredBuild } from './measure-build.ts';
import { measurePage, measureSearch, type PageLoad } from './measure-loads.ts';

/** One measured value with its aim, if there is one. */
interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'times' | 'kB' | 'MB' | 'pages/s' | 'pages' | 'PDFs';
  /** The most it should be. */
  readonly aim?: number;
  /** The least it should be. */
  readonly least?: number;
}

// Usage: npm run bench [-- --skip-build], or npm run bench -- pdf for PDFs alone; both look at the site in dist/. Prints a table to the terminal and JSON to standard output.
const { values, positionals } = parseArgs({
  options: { 'skip-build': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { course } = await loadCourse(process.cwd());
if (!course) throw new Error('The content has problems: run npm run check.');
const builds =
  values['skip-build'] || positionals.includes('pdf')
    ? []
    : [...buildRows('cold', await measureBuild(true)), ...buildRows('warm', await measureBuild(false))];
const rows = positionals.includes('pdf') ? await pdfRows() : [...builds, ...(await loadRows(course))];
console.error(rows.map(asLine).join('\n'));
console.log(JSON.stringify(rows, null, 2));

async function pdfRows(): Promise<readonly Row[]> {
  const server = await serveFolder('dist');
  const measures = await benchPdf(server.address);
  await server.close();
  return measures;
}

function buildRows(state: string, { parts, pages, pdfs, peakMemory }: MeasuredBuild): readonly Row[] {
  const whole = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    { name: `build, ${state}: whole`, value: whole, unit: 's' },
    ...parts.map(({ name, seconds }): Row => ({ name: `build, ${state}: ${name}`, value: seconds, unit: 's' })),
    { name: `build, ${state}: pages`, value: pages, unit: 'pages' },
    { name: `build, ${state}: PDFs`, value: pdfs, unit: 'PDFs' },
    { name: `build, ${state}: pages a second`, value: pages / secondsOf('Making pages', parts), unit: 'pages/s' },
    { name: `build, ${state}: peak memory`, value: peakMemory / 1e6, unit: 'MB' },
  ];
}

function secondsOf(part: string, parts: MeasuredBuild['parts']): number {
  const found = parts.find(({ name }) => name === part);
  if (!found) throw new Error(`The build has no part "${part}".`);
  return found.seconds;
}

async function loadRows(of: Course): Promise<readonly Row[]> {
  const chromium = await findChromium();
  if ('missing' in chromium) throw new Error(chromium.missing);
  const browser = await launchChromium(chromium.found);
  const server = await serveFolder('dist');
  const [usual = '', ...others] = activityAddresses(of);
  const loads = await measurePage(browser, server.address + usual);
  const heaviest = await heaviestPage(browser, server.address, [usual, ...others]);
  const words = of.words[languages[0]];
  const searchPage = server.address + addressOf({ page: 'search' }, languages[0], of.words);
  const search = await measureSearch(browser, searchPage, words['search.label'], 'Mitgliederversammlung');
  await browser.close();
  await server.close();
  return [...pageRows(loads), heaviest, { name: 'first search', value: search / 1000, unit: 'kB', aim: 110 }];
}

/** The participants' pages of all activities in the first language, the usual one first: after the welcome of the first module. */
function activityAddresses({ modules, words }: Course): readonly string[] {
  const [welcome, usual, ...others] = modules.flatMap((module) =>
    module.in[languages[0]].activities.map(({ key }) =>
      addressOf({ page: 'document', module, key, view: 'participant' }, languages[0], words),
    ),
  );
  if (welcome === undefined || usual === undefined) throw new Error('There is no activity to measure.');
  return [usual, welcome, ...others];
}

async function heaviestPage(browser: Browser, site: string, addresses: readonly string[]): Promise<Row> {
  let [heaviest, bytes] = ['', 0];
  for (const address of addresses) {
    const { total } = await measurePage(browser, site + address);
    if (total > bytes) [heaviest, bytes] = [address, total];
  }
  return { name: `heaviest activity page: ${heaviest.split('/').at(-2) ?? ''}`, value: bytes / 1000, unit: 'kB' };
}

function pageRows(load: PageLoad): readonly Row[] {
  const row = (name: string, bytes: number, aim?: number): Row => ({
    name: `activity page: ${name}`,
    value: bytes / 1000,
    unit: 'kB',
    aim,
  });
  return [
    row('all of the first load', load.total, 50),
    row('HTML', load.html),
    row('CSS', load.css, 12),
    row('JavaScript', load.javascript, 10),
    row('fonts', load.fonts),
    row('images', load.images),
    row('other', load.other),
  ];
}

function asLine({ name, value, unit, aim, least }: Row): string {
  const most = aim === undefined ? '' : `  (aim: at most ${aim} ${unit}${value > aim ? ', MISSED' : ''})`;
  const fewest = least === undefined ? '' : `  (aim: at least ${least} ${unit}${value < least ? ', MISSED' : ''})`;
  return `${name.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit}${most}${fewest}`;
}
