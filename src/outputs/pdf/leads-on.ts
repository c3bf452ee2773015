import type { Inline } from '../../model/nodes.ts';
import { plainText } from '../../model/walk.ts';

/** Whether a paragraph speaks of what follows: it ends with a colon, or it is a label or a question, all of it bold. */
export function leadsOn(line: readonly Inline[]): boolean {
  return plainText(line).trimEnd().endsWith(':') || isBold(line);
}

function isBold(line: readonly Inline[]): boolean {
  const words = line.filter((inline) => inline.type !== 'text' || inline.text.trim() !== '');
  return words.length > 0 && words.every(({ type }) => type === 'strong');
}
