import { sha256Of, type Made } from './make-pdfs.ts';

const lineEnd = 0x0a;

/** A PDF as it is remembered: a line of JSON with its pages and its SHA-256, then its bytes. */
export function entryOf({ bytes, pages }: Made): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ pages, sha256: sha256Of(bytes) })}\n`), bytes]);
}

/** What an entry holds, or `undefined` where it was damaged or is none. */
export function madeOf(entry: Uint8Array): Made | undefined {
  const end = entry.indexOf(lineEnd);
  const head = headOf(Buffer.from(entry.subarray(0, Math.max(end, 0))).toString('utf8'));
  const bytes = entry.subarray(end + 1);
  return head && head.sha256 === sha256Of(bytes) ? { bytes, pages: head.pages } : undefined;
}

function headOf(line: string): { readonly pages: number; readonly sha256: string } | undefined {
  const parts = /^\{"pages":(\d+),"sha256":"([0-9a-f]{64})"\}$/.exec(line);
  return parts?.[2] === undefined ? undefined : { pages: Number(parts[1]), sha256: parts[2] };
}
