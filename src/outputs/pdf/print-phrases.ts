import type { Block, Inline } from '../../model/nodes.ts';
import type { PrintContext } from './print-context.ts';
import { printLine } from './print-inlines.ts';
import type { Phrase } from './print-nodes.ts';

/** The phrases of a list, each divided at its dash into the phrase and what it means. */
export function phrasesOf(blocks: readonly Block[], context: PrintContext): readonly Phrase[] {
  const lists = blocks.filter((block) => block.type === 'list');
  return lists.flatMap((list) =>
    list.items.map((parts) =>
      phraseOf(
        parts.flatMap((part) => (part.type === 'paragraph' ? part.children : [])),
        context,
      ),
    ),
  );
}

const dash = /^\s*[–-]\s+/;

function phraseOf(line: readonly Inline[], context: PrintContext): Phrase {
  const at = line.findIndex((inline) => inline.type === 'text' && dash.test(inline.text));
  if (at < 0) return { phrase: printLine(line, context), meaning: [] };
  const first = line[at] as Extract<Inline, { type: 'text' }>;
  const rest = [{ ...first, text: first.text.replace(dash, '') }, ...line.slice(at + 1)].filter(
    (inline) => inline.type !== 'text' || inline.text !== '',
  );
  return { phrase: printLine(line.slice(0, at), context), meaning: printLine(rest, context) };
}
