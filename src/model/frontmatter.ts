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

/** The two menus of pages: what the programme is, and what readers of every site look for. */
export const menus = ['programme', 'service'] as const;

/** Data of `content/course.yaml` that a page can show: who publishes, where the files lie, where the office is, where to report barriers. */
export const pageData = ['publisher', 'host', 'office', 'feedback'] as const;

/** Frontmatter of a page of the site, `content/pages/<name>.<language>.mdx`. */
export const pageSchema = z
  .strictObject({
    title: text,
    /** The address of the page, lower case, transliterated; never changed once published. */
    slug,
    /** Slugs that the page had before: its old addresses lead to the new one. */
    formerSlugs: z.array(slug).optional(),
    /** One or two sentences: what readers find here. */
    summary: text,
    /** In which menu of the page foot it stands. */
    menu: z.enum(menus),
    /** A short name for the menu, where the title is long. */
    short: text.optional(),
    /** Its place in the menu, from 1. */
    order: z.int().min(1),
    /** Data of `content/course.yaml` that stand below the title. */
    data: z.array(z.enum(pageData)).optional(),
    /** When the text was last changed. */
    updated: date,
  })
  .readonly();

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time such as "18:30", in quotation marks.');

/** Frontmatter of a piece of news or an event, `content/news/<name>.<language>.mdx`. Its first image is its picture. */
export const newsSchema = z
  .strictObject({
    title: text,
    slug,
    formerSlugs: z.array(slug).optional(),
    summary: text,
    kind: z.enum(['news', 'event']),
    /** The day of the news, or on which the event begins. */
    date,
    /** The day on which an event of several days ends. */
    lastDay: date.optional(),
    /** When an event begins and ends, in the time of Germany. */
    from: time.optional(),
    to: time.optional(),
    /** Where an event is: house and town. */
    place: text.optional(),
    /** Where we read of it, if it is not ours. */
    source: text.optional(),
    /** When this text was last changed. */
    updated: date,
    /** Whether it stands in the archive: over, and kept for whoever looks it up. */
    archived: z.boolean().optional(),
  })
  .refine(({ kind, place }) => kind === 'news' || place !== undefined, {
    path: ['place'],
    error: 'Expected the place of the event.',
  })
  .refine(({ from, to }) => to === undefined || from !== undefined, {
    path: ['from'],
    error: 'Expected the time at which it begins.',
  })
  .refine(({ date: first, lastDay = first, from, to }) => `${lastDay} ${to ?? from ?? ''}` >= `${first} ${from ?? ''}`, {
    path: ['date'],
    error: 'Expected a day and time before its end.',
  })
  .readonly();

/** The schema of each kind of file in a module's folder. */
const moduleFileSchemas = {
  module: moduleSchema,
  activity: activitySchema,
  worksheet: worksheetSchema,
  quiz: quizSchema,
} as const;

/** The schema of each kind of text that belongs to no module. */
const siteFileSchemas = { page: pageSchema, news: newsSchema } as const;

/** The schema of each kind of file. */
export const frontmatterSchemas = { ...moduleFileSchemas, ...siteFileSchemas } as const;

/** The kinds of file that a module's folder holds. */
export type ModuleFileKind = keyof typeof moduleFileSchemas;

/** The kinds of text that belong to no module: pages of the site, and news. */
export type SiteFileKind = keyof typeof siteFileSchemas;

export type FileKind = ModuleFileKind | SiteFileKind;

export type Frontmatter<K extends FileKind> = z.output<(typeof frontmatterSchemas)[K]>;
