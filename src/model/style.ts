import { z } from 'zod';
import { localised } from './languages.ts';

const text = z.string().trim().min(1);

/** One row of the list of preferred words in `content/style.yaml`. */
export const preferredWordSchema = z
  .strictObject({
    /** Words not to be written, in their basic form; their other forms are found too. */
    avoid: z.array(text).min(1).readonly(),
    /** What is written instead. */
    use: text,
    /** Why, in a few words. */
    why: text,
  })
  .readonly();

/** `content/style.yaml`: how the texts of each language are written. */
export const styleSchema = localised(
  z
    .strictObject({
      preferredWords: z.array(preferredWordSchema).readonly(),
      /** Words of the glossary that need no explanation: learners know them, or they also have an everyday meaning. */
      everydayWords: z.array(text).readonly(),
    })
    .readonly(),
);

export type PreferredWord = z.output<typeof preferredWordSchema>;
export type Style = z.output<typeof styleSchema>;
