import { z } from 'zod';
import { versionSchema } from './changes.ts';

const text = z.string({ error: 'Expected text. Put the value in quotation marks.' }).trim().min(1);
const minutes = z.int().min(1).max(600);
const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Expected lower-case letters a to z, digits and hyphens, such as "die-organe" (ä becomes ae, ß becomes ss).',
  );
/** A slug that a page had before, or `module-slug/slug` where it stood in another module. */
const formerSlug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'Expected the slug as it was, such as "die-organe", or with that of its former module, such as "ein-verein/die-organe".',
  );
const date = z.iso.date('Expected a date such as "2026-11-22".');

/** Frontmatter of `module.mdx`. */
export const moduleSchema = z
  .strictObject({
    title: text,
    /** The module's part of the address, lower case, transliterated; never changed once published. */
    slug,
    /** Slugs that the module had before: its old addresses lead to the new ones. */
    formerSlugs: z.array(slug).optional(),
    /** One or two sentences: what participants get to know. */
    summary: text,
    /** What participants can do afterwards, each beginning with „Ich kann …“ / “I can …”. */
    objectives: z.array(text).min(1),
    audience: text,
    /** Learning time in minutes without breaks. */
    minutes,
    /** After how many minutes the module can be split into two evenings. */
    splitAfter: minutes,
    focus: z.enum(['knowledge', 'practice']),
    keywords: z.array(text).min(1),
    version: versionSchema,
    updated: date,
  })
  .readonly();

/** The three parts of a lesson, in their order. */
export const phases = ['start', 'work', 'closing'] as const;

/** Frontmatter of an activity, `NN-name.mdx`. */
export const activitySchema = z
  .strictObject({
    title: text,
    slug,
    formerSlugs: z.array(formerSlug).optional(),
    minutes,
    phase: z.enum(phases),
    method: text,
    socialForm: text,
    materials: z.array(text),
    /** What participants can do after this activity, as one sentence. */
    goal: text,
  })
  .readonly();

/** Frontmatter of a worksheet, `worksheets/NN-name.mdx`. */
export const worksheetSchema = z
  .strictObject({
    title: text,
    slug,
    formerSlugs: z.array(formerSlug).optional(),
    /** Number as printed: module, dot, worksheet. */
    number: z.string().regex(/^\d+\.\d+$/, 'Expected a number such as "2.1", in quotation marks.'),
  })
  .readonly();

/** Frontmatter of `quiz.mdx`. */
export const quizSchema = z.strictObject({ title: text }).readonly();

/** The schema of each kind of file. */
export const frontmatterSchemas = {
  module: moduleSchema,
  activity: activitySchema,
  worksheet: worksheetSchema,
  quiz: quizSchema,
} as const;

/** The kinds of file that a module's folder holds. */
export type FileKind = keyof typeof frontmatterSchemas;

export type Frontmatter<K extends FileKind> = z.output<(typeof frontmatterSchemas)[K]>;
