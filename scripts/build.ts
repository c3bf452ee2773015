import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildAstro } from 'astro';
import { compressFolder } from './compress-folder.ts';
import { loadForSite } from './load-for-site.ts';
import { measureFolder } from './measure-site.ts';
import { keptCourse, type CourseKeeper } from '../src/layouts/kept-course.ts';
import type { Problem } from '../src/model/problem.ts';
import { indexSite } from '../src/outputs/search/index-site.ts';
import { formatProblems } from '../src/problems/terminal.ts';
import { swapFolder } from './swap-folder.ts';
import { timed, type Part } from './timed.ts';
import { writeFigures } from './write-figures.ts';
import { writePdfs } from './write-pdfs.ts';
import { writeRedirects } from './write-redirects.ts';

/** What a build brought about. */
export interface BuildReport {
  readonly parts: readonly Part[];
  readonly pages: number;
  readonly pdfs: number;
  /** Size of `dist/` in bytes. */
  readonly bytes: number;
}

/**
 * Builds site, search index and PDFs of the project in the working folder into `dist/`. As long as
 * anything can go wrong an earlier `dist/` stays as it was.
 *
 * @returns the report, or the problems of the content that kept it from being built
 */
export async function build(log: (line: string) => void): Promise<BuildReport | { readonly problems: readonly Problem[] }> {
  const root = process.cwd();
  const parts: Part[] = [];
  const { course, problems } = await timed('Checking the content', parts, log, () => loadForSite(root));
  if (!course) return { problems };
  const downloads = join(root, '.cache/downloads');
  const pdfs = await timed('Making PDFs', parts, log, () => writePdfs(course, root, downloads, log));
  // So no page reads the content again; all of them show what was checked and printed.
  Object.assign(globalThis, { [keptCourse]: (() => Promise.resolve({ course, problems })) satisfies CourseKeeper });
  await swapFolder(join(root, 'dist'), join(root, '.cache'), async (next) => {
    await timed('Making pages', parts, log, () => buildAstro({ root, outDir: next, logLevel: 'error' }));
    await writeFigures(course, root, next);
    await cp(downloads, join(next, 'downloads'), { recursive: true });
    await writeRedirects(next, course, pdfs);
    await timed('Indexing for the search', parts, log, () => indexSite(next));
    await timed('Compressing', parts, log, () => compressFolder(next));
  });
  return { parts, pdfs: pdfs.length, ...(await measureFolder(join(root, 'dist'))) };
}

async function main(): Promise<void> {
  const result = await build(console.log);
  if ('problems' in result) {
    console.error(`\n${formatProblems(result.problems)}\nNothing was built.`);
    process.exitCode = 1;
    return;
  }
  const seconds = result.parts.reduce((total, part) => total + part.seconds, 0);
  console.log(
    `\ndist/: ${result.pages} pages and ${result.pdfs} PDFs, ${(result.bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s.`,
  );
}

if (import.meta.main) await main();
