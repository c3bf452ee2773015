import { z } from 'zod';
import { localised } from './languages.ts';

/** A version such as "1.0.0". */
export const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'Expected three numbers such as "1.0.0", in quotation marks.');

/** One version of a module in `content/changes.yaml`, and what is new in it. */
export const changeSchema = z
  .strictObject({
    /** The module's folder. */
    module: z.string().trim().min(1),
    version: versionSchema,
    date: z.iso.date('Expected a date such as "2026-11-22".'),
    /** What is new, for people who used the version before. */
    text: localised(z.string().trim().min(1)),
  })
  .readonly();

export type Change = z.output<typeof changeSchema>;

/** The file that lists all versions. */
export const changesFile = 'content/changes.yaml';

/** Changes with the newest first; of one day the higher version first, then by the module's folder. */
export function newestFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort(
    (a, b) =>
      byText(b.date, a.date) || (a.module === b.module ? compareVersions(b.version, a.version) : byText(a.module, b.module)),
  );
}

/** The versions of one module, the newest first. */
export function changesOf(changes: readonly Change[], folder: string): readonly Change[] {
  return newestFirst(changes.filter(({ module }) => module === folder));
}

/** Which of two versions is the higher one: negative, zero or positive, number by number. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return left.map((number, index) => number - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
