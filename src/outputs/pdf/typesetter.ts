import type { PrintDocument } from './print-document.ts';
import type { PrintPack } from './print-pack.ts';

/** A document as Typst makes it, before its metadata is complete. */
export interface Typeset {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Turns the data of a document into a PDF. */
export interface Typesetter {
  /** @throws Error when the template cannot set the data; the message names file and line of the template */
  typeset(document: PrintDocument | PrintPack): Typeset | Promise<Typeset>;
}

/** A folder that does not exist: the compiler sees nothing but what it is given. */
export const workspace = '/print';

/** The data of a document as the template reads it. */
export function dataFile(document: PrintDocument | PrintPack): Buffer {
  return Buffer.from(JSON.stringify(document).normalize('NFC'));
}

/** The error for what Typst says is wrong. */
export function complaint(diagnostics: readonly Diagnostic[]): Error {
  return new Error(authorsComplaint(diagnostics) ?? `Typst cannot set the document:\n${formatDiagnostics(diagnostics)}`);
}

/** What Typst says is wrong. */
export interface Diagnostic {
  readonly path: string;
  /** Line and character count from 0. */
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

/**
 * What an author has to mend, if that is what the template complains of: it says so with `panic`, in
 * lines that begin with the author's file.
 */
export function authorsComplaint(diagnostics: readonly Diagnostic[]): string | undefined {
  const said = diagnostics.map(({ message }) => /^panicked with: (".*")$/s.exec(message)?.[1]);
  const text = said.find((quoted) => quoted !== undefined && /^"[^"]+\.mdx:\d+:\d+ /.test(quoted));
  return text === undefined ? undefined : (JSON.parse(text) as string);
}

/** Diagnostics as lines that an editor can follow. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ path, range, message }) => `${path}:${range.start.line + 1}:${range.start.character + 1}  ${message}`)
    .join('\n');
}
