import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Found } from './found.ts';
import { findJava } from './java.ts';
import { run } from './run.ts';

/** Something that the HTML standard does not allow. */
export interface HtmlError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** The text round the place. */
  readonly extract: string;
}

/** The path of the Nu Html Checker, which needs Java. */
export async function findVnu(): Promise<Found> {
  const java = await findJava('java');
  if ('missing' in java) return java;
  return { found: String(createRequire(import.meta.url)('vnu-jar')) };
}

/**
 * Holds HTML files against the standard, all of them in one run.
 *
 * @param jar the checker, from `findVnu`
 * @param paths files, or folders with all their HTML files
 * @throws when the checker gives no report
 */
export async function validateHtml(jar: string, paths: readonly string[]): Promise<readonly HtmlError[]> {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-info-messages', '--skip-non-html'];
  const { stdout, stderr } = await run('java', ['-jar', jar, ...options, ...paths], 1200);
  if (!stdout.startsWith('{')) throw new Error(`The HTML checker gave no report: ${stderr}`);
  return errorsIn(JSON.parse(stdout));
}

/** The errors in the checker's report, without its hints. */
export function errorsIn(json: unknown): readonly HtmlError[] {
  return reportSchema
    .parse(json)
    .messages.filter(({ type }) => type !== 'info')
    .map(({ url, lastLine, message, extract }) => ({ file: url ? fileURLToPath(url) : '', line: lastLine, message, extract }));
}

const reportSchema = z.object({
  messages: z.array(
    z.object({
      /** `error`, `info`, or `non-document-error` when a file could not be read. */
      type: z.string(),
      url: z.string().optional(),
      lastLine: z.number().default(1),
      message: z.string(),
      extract: z.string().default(''),
    }),
  ),
});
