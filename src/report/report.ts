import { z } from 'zod';
import { languages } from '../model/languages.ts';
import { ruleNames } from '../model/problem.ts';

const count = z.int().min(0).max(100_000_000);
/** Authors' words are cut, for a report is read at a glance. */
const words = z.string().max(400);
const path = z.string().max(300);

/** A module in one language, in numbers. */
export const moduleFiguresSchema = z
  .strictObject({
    folder: path,
    language: z.enum(languages),
    /** Minutes of all activities. */
    minutes: count,
    /** Words that participants read. */
    words: count,
    readability: z
      .array(z.strictObject({ name: words, value: z.number(), reached: z.boolean() }).readonly())
      .max(10)
      .readonly(),
    outOfStep: count,
    untranslated: count,
    neverAccepted: count,
  })
  .readonly();

/** All content in numbers. */
export const figuresSchema = z
  .strictObject({ errors: count, warnings: count, modules: z.array(moduleFiguresSchema).max(200).readonly() })
  .readonly();

const problemSchema = z
  .strictObject({
    rule: z.enum(ruleNames),
    severity: z.enum(['error', 'warning']),
    file: path,
    line: count,
    column: count,
    found: words,
    expected: words,
    remedy: words,
  })
  .readonly();

/** How large the finished site is; bytes. */
export const sizesSchema = z
  .strictObject({ pages: count, siteBytes: count, pdfs: count, pdfPages: count, pdfBytes: count })
  .readonly();

/**
 * What a change brings, compared with the text it starts from. It is made where foreign content is
 * read, and told where comments can be written: so it is data and held against this form.
 */
export const reportSchema = z
  .strictObject({
    /** Missing where the text before cannot be read. */
    base: figuresSchema.optional(),
    head: figuresSchema,
    /** The first ones; how many there are stands in `newErrors` and `newWarnings`. */
    newProblems: z.array(problemSchema).max(50).readonly(),
    newErrors: count,
    newWarnings: count,
    /** Problems that were there before and are no longer. */
    mended: count,
    /** Addresses of pages that look different; the first ones. */
    changedPages: z.array(path).max(100).readonly(),
    /** Missing where nothing was built. */
    sizes: sizesSchema.optional(),
  })
  .readonly();

export type ModuleFigures = z.output<typeof moduleFiguresSchema>;
export type Figures = z.output<typeof figuresSchema>;
export type Sizes = z.output<typeof sizesSchema>;
export type Report = z.output<typeof reportSchema>;
