import { plain } from '../problems/plain-markdown.ts';
import type { Figures, ModuleFigures, Report, Sizes } from './report.ts';

/** How many problems and pages are named; the rest is counted. */
const most = { problems: 30, pages: 30 } as const;

/** A report as Markdown for a comment. Nothing an author wrote becomes a link, a tag or a call to somebody. */
export function formatReport(report: Report): string {
  return [
    '## What this change brings',
    headline(report),
    ...problemsPart(report),
    ...figuresPart(report),
    ...pagesPart(report),
    ...sizesPart(report.sizes),
  ].join('\n\n');
}

function headline({ newErrors, newWarnings, mended, base }: Report): string {
  const found = [counted(newErrors, 'new error'), counted(newWarnings, 'new warning')].filter((text) => text !== undefined);
  const first = found.length === 0 ? 'No new problems' : found.join(' and ');
  const second = mended > 0 ? `, ${mended} mended` : '';
  const aside = base ? '' : ' The text before could not be read, so every problem counts as new.';
  return `**${first}${second}.**${aside}`;
}

function counted(number: number, noun: string): string | undefined {
  return number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function problemsPart({ newProblems, newErrors, newWarnings }: Report): readonly string[] {
  if (newProblems.length === 0) return [];
  const items = newProblems.slice(0, most.problems).map(({ severity, file, line, column, rule, found, remedy }) => {
    const sign = severity === 'error' ? '❌' : '⚠️';
    return `- ${sign} **${plain(`${file}:${line}:${column}`)}** \`${rule}\`: ${plain(found)} ${plain(remedy)}`;
  });
  const rest = newErrors + newWarnings - items.length;
  return ['### New problems', [...items, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

const columns = [
  ['minutes', (figures: ModuleFigures) => String(figures.minutes)],
  ['words', (figures: ModuleFigures) => String(figures.words)],
  ['readability', readabilityText],
  ['out of step', (figures: ModuleFigures) => String(figures.outOfStep)],
  ['untranslated', (figures: ModuleFigures) => String(figures.untranslated)],
  ['never compared', (figures: ModuleFigures) => String(figures.neverAccepted)],
] as const satisfies readonly (readonly [string, (figures: ModuleFigures) => string])[];

function readabilityText({ readability }: ModuleFigures): string {
  return readability.map(({ name, value, reached }) => `${plain(name)} ${value}${reached ? '' : ' ⚠️'}`).join(', ') || '–';
}

function figuresPart({ base, head }: Report): readonly string[] {
  const rows = rowsOf(base, head);
  if (rows.length === 0) return ['### Figures', 'Minutes, words, readability and translation are as before.'];
  const table = [['module', '', ...columns.map(([name]) => name)], ['---', '---', ...columns.map(() => '---:')], ...rows];
  return ['### Figures', table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'), legend];
}

const legend =
  'Only modules with a changed number are shown; `before → now`. ⚠️ misses the aim for its readability. Translation counts passages: *out of step* is older than in the other language, *untranslated* is missing here, *never compared* waits for a person to say that both languages agree.';

function rowsOf(base: Figures | undefined, head: Figures): readonly (readonly string[])[] {
  return head.modules.flatMap((now) => {
    const before = base?.modules.find(({ folder, language }) => folder === now.folder && language === now.language);
    const cells = columns.map(([, text]) => changeText(before && text(before), text(now)));
    if (before && columns.every(([, text]) => text(before) === text(now))) return [];
    return [[plain(now.folder), now.language, ...cells]];
  });
}

function changeText(before: string | undefined, now: string): string {
  return before === undefined || before === now ? now : `${before} → **${now}**`;
}

function pagesPart({ changedPages }: Report): readonly string[] {
  if (changedPages.length === 0) return [];
  const items = changedPages.slice(0, most.pages).map((address) => `- ${plain(address)}`);
  const rest = changedPages.length - items.length;
  return ['### Changed pages', [...items, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

function sizesPart(sizes: Sizes | undefined): readonly string[] {
  if (!sizes) return [];
  const { pages, siteBytes, pdfs, pdfPages, pdfBytes } = sizes;
  return [
    '### Sizes',
    `${pages} pages, ${megabytes(siteBytes)} in all; of these ${pdfs} PDFs with ${pdfPages} pages, ${megabytes(pdfBytes)}.`,
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
