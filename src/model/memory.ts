import { createHash } from 'node:crypto';
import type { Document } from './course.ts';

/** What was found out before, by a key. */
export interface Recollection {
  readonly recall: (key: string) => unknown;
  readonly keep: (key: string, value: unknown) => void;
}

/** What was found out before. Values are plain data, as JSON has them. */
export interface Memory extends Recollection {
  /** Only while a program goes on: here come back the very objects that were kept, so that they may refer to each other. */
  readonly live?: Recollection;
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: () => undefined, keep: () => undefined };

/**
 * Recalls a result, or makes it and keeps it.
 *
 * @param causes all that the result depends on, besides the program itself
 */
export function remembered<T>(memory: Memory, causes: readonly string[], make: () => T): T {
  const key = fingerprint(causes);
  const before = memory.recall(key);
  if (before !== undefined) return before as T;
  const made = make();
  memory.keep(key, made);
  return made;
}

/**
 * Recalls a result that refers to the objects it was made of, if these are the very same ones; only a
 * live memory can.
 */
export function rememberedOf<T>(memory: Memory, key: string, causes: readonly unknown[], make: () => T): T {
  const { live } = memory;
  if (!live) return make();
  const before = live.recall(key) as { readonly causes: readonly unknown[]; readonly made: T } | undefined;
  const isSame = before?.causes.length === causes.length && before.causes.every((cause, index) => cause === causes[index]);
  if (before && isSame) return before.made;
  const made = make();
  live.keep(key, { causes, made });
  return made;
}

/** Looks at one text after the other, and only at those that were not looked at before. */
export interface TextMemory {
  readonly memory: Memory;
  /** What looks at the texts, such as the name of a rule. */
  readonly who: string;
  /** The data that the texts are held against, such as the glossary. */
  readonly against: unknown;
}

/** Recalls what was found in each text, or finds it; texts are known by their files and their words. */
export function inEachText<T>(
  documents: readonly Document[],
  { memory, who, against }: TextMemory,
  find: (document: Document) => T,
): readonly { readonly document: Document; readonly found: T }[] {
  const rest = [who, fingerprint(against)];
  return documents.map((document) => ({
    document,
    found: remembered(memory, [document.file, document.hash, ...rest], () => find(document)),
  }));
}

/** The SHA-256 of plain data, in hexadecimal. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
