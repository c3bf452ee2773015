import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Found } from './found.ts';
import { findJava, maven } from './java.ts';
import { run } from './run.ts';

/** Where a PDF breaks a standard. */
export interface PdfFailure {
  readonly file: string;
  /** The clause of the standard and the test for it, such as `ISO 14289-1:2014 7.1-9`. */
  readonly clause: string;
  /** What the clause wants. */
  readonly rule: string;
  /** How often, and the first place where it is broken. */
  readonly where: string;
}

/** The folder with veraPDF's programs; Maven fetches them when they are not there yet. */
export async function findVeraPdf(): Promise<Found> {
  const folder = join('.cache', 'tools', 'verapdf');
  const java = await findJava(existsSync(folder) ? 'java' : 'java and maven');
  if ('missing' in java) return java;
  if (existsSync(folder)) return { found: folder };
  return fetchVeraPdf(folder);
}

async function fetchVeraPdf(folder: string): Promise<Found> {
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const pom = join('tests', 'tools', 'verapdf-pom.xml');
  const output = `-DoutputDirectory=${join(process.cwd(), part)}`;
  const { code, stdout, stderr } = await run(maven, ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', output]);
  if (code !== 0) return { missing: `Maven could not fetch veraPDF: ${stdout}${stderr}` };
  await rename(part, folder);
  return { found: folder };
}

/** The standards that every PDF keeps, by the names of veraPDF's profiles. */
const standards = ['PDF/UA-1', 'PDF/A-2A'] as const;

/**
 * Holds PDFs against PDF/UA-1 and PDF/A-2a, all of them in one run. veraPDF reads a file once and holds it against
 * every standard that its metadata name; a standard that a file does not name is a failure.
 *
 * @param folder veraPDF's programs, from `findVeraPdf`
 * @throws when veraPDF gives no report
 */
export async function validatePdfs(folder: string, files: readonly string[]): Promise<readonly PdfFailure[]> {
  const program = ['-cp', join(folder, '*'), 'org.verapdf.apps.GreenfieldCliWrapper'];
  const { stdout, stderr } = await run('java', [...program, '-f', '0', '--format', 'json', ...files], 1200);
  if (!stdout.startsWith('{')) throw new Error(`veraPDF gave no report: ${stderr}`);
  return failuresIn(JSON.parse(stdout), files);
}

/** The failures in veraPDF's report; a file that it left out, could not read or held against one standard only is a failure too. */
export function failuresIn(json: unknown, files: readonly string[]): readonly PdfFailure[] {
  const { jobs } = reportSchema.parse(json).report;
  return [...files.flatMap((file) => lookedAtLittle(file, jobs)), ...jobs.flatMap(failuresOf)];
}

function lookedAtLittle(file: string, jobs: readonly Job[]): readonly PdfFailure[] {
  const profiles = jobs
    .filter(({ itemDetails }) => sameFile(itemDetails.name, file))
    .flatMap(({ validationResult = [] }) => validationResult.map(({ profileName }) => profileName));
  return standards
    .filter((standard) => !profiles.some((profile) => profile.startsWith(`${standard} `)))
    .map((standard) => ({
      file,
      clause: '–',
      rule: `A PDF that can be read and says that it is ${standard}`,
      where: 'the whole file',
    }));
}

function failuresOf({ itemDetails, validationResult = [] }: Job): readonly PdfFailure[] {
  const rules = validationResult.flatMap(({ details }) => details.ruleSummaries);
  return rules
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(({ specification, clause, testNumber, description, failedChecks, checks }) => ({
      file: itemDetails.name,
      clause: `${specification} ${clause}-${testNumber}`,
      rule: description,
      where: `${failedChecks} times, first at ${checks[0]?.context ?? 'an unknown place'}`,
    }));
}

function sameFile(reported: string, asked: string): boolean {
  return reported.replaceAll('\\', '/').endsWith(asked.replaceAll('\\', '/'));
}

const ruleSchema = z.object({
  ruleStatus: z.string(),
  specification: z.string(),
  clause: z.string(),
  testNumber: z.number(),
  description: z.string(),
  failedChecks: z.number(),
  checks: z.array(z.object({ context: z.string() })),
});

const jobSchema = z.object({
  itemDetails: z.object({ name: z.string() }),
  validationResult: z
    .array(z.object({ profileName: z.string(), details: z.object({ ruleSummaries: z.array(ruleSchema) }) }))
    .optional(),
});

const reportSchema = z.object({ report: z.object({ jobs: z.array(jobSchema) }) });

type Job = z.output<typeof jobSchema>;
