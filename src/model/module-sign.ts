import { z } from 'zod';
import data from '../styles/signs.json' with { type: 'json' };

const number = z.number();
const line = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('circle'), at: z.tuple([number, number, number]) }),
  z.strictObject({ shape: z.literal('rect'), at: z.tuple([number, number, number, number]) }),
]);
const dot = z.tuple([number, number, number, z.enum(['ring', 'filled', 'dotted'])]);
const signsSchema = z.array(z.strictObject({ lines: z.array(line), dots: z.array(dot) }));

/** A sign in a box of 100 by 100: thin lines, and dots that stand for people. */
export type ModuleSign = z.output<typeof signsSchema>[number];

/** The sign of a module by its number, from the file that the PDFs use too; nothing drawn for a module without one. */
export function signOf(number: number): ModuleSign {
  return signsSchema.parse(data.signs)[number - 1] ?? { lines: [], dots: [] };
}
