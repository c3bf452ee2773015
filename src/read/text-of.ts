import { isUtf8 } from 'node:buffer';
import { wholeFile, type Finding } from '../model/problem.ts';

/**
 * The text of a file: UTF-8, with or without a byte order mark. Letters that some systems write in
 * two parts (a, then two dots) become one, so that words compare alike on every machine.
 */
export function textOf(bytes: Uint8Array): { readonly text: string } | { readonly finding: Finding } {
  if (!isUtf8(bytes)) return { finding: notUtf8 };
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
  const at = text.search(brokenCharacter);
  return at < 0 ? { text } : { finding: broken(text, at) };
}

/** What stands in place of letters when a file was once opened in the wrong encoding, and characters that no editor writes. */
const brokenCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/;

function broken(text: string, at: number): Finding {
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    line: before.length,
    column,
    rule: 'file-form',
    found: `A broken character stands in "${excerpt(text, at)}".`,
    expected: 'Letters, digits and signs that readers can see.',
    remedy: 'Write the letter again, and save the file with the encoding "UTF-8".',
  };
}

/** The words round the character, on its own line. */
function excerpt(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 20), at)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(at + 1, at + 20).split('\n', 1)[0] ?? '';
  return `${before}\uFFFD${after}`;
}

const notUtf8: Finding = {
  ...wholeFile,
  rule: 'file-form',
  found: 'The file is not written in UTF-8: its umlauts and quotation marks cannot be read.',
  expected: 'A plain text in the encoding UTF-8.',
  remedy: 'Open the file in your editor and save it again with the encoding "UTF-8".',
};
