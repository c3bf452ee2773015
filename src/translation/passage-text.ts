import { pageLink } from '../model/addresses.ts';
import type { Block, Inline, ListPart } from '../model/nodes.ts';

/**
 * What a block says, as one normal text: how authors broke lines, wrote blanks or soft hyphens does not
 * show. The record keeps these texts and their hashes. Blocks that hold blocks say nothing themselves.
 */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${textOfLine(block.children)}`;
    case 'paragraph':
      return textOfLine(block.children);
    case 'list':
      return listLines(block, '').join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => `| ${row.map(textOfLine).join(' | ')} |`).join('\n');
    case 'figure':
      return normalText(`![${block.alt}](${block.file} "${block.caption}")`);
    case 'quote':
    case 'untranslated':
    case 'component':
      return '';
  }
}

/** A text in its normal form: composed letters, single blanks, no soft hyphens. */
export function normalText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

function textOfLine(line: readonly Inline[]): string {
  return normalText(line.map(textOfInline).join(''));
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'strong':
      return `**${inside(inline)}**`;
    case 'foreign':
      return `*${inside(inline)}*`;
    case 'answer':
      return inside(inline);
    case 'link':
      return `[${inside(inline)}](${targetOf(inline.href)})`;
    case 'component': {
      const words = inside(inline);
      const tag = `<${inline.name} id="${inline.props.id}"`;
      return words === '' ? `${tag} />` : `${tag}>${words}</${inline.name}>`;
    }
  }
}

function inside({ children }: { readonly children: readonly Inline[] }): string {
  return children.map(textOfInline).join('');
}

/** Headings, and so the places that links name, are different words in each language. */
function targetOf(href: string): string {
  return !pageLink(href) && /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : href.replace(/#.*$/, '');
}

function listLines(list: Extract<ListPart, { type: 'list' }>, indent: string): string[] {
  return list.items.flatMap((parts, index) => {
    const mark = list.ordered ? `${list.start + index}. ` : '- ';
    const lines = parts.flatMap((part) =>
      part.type === 'list' ? listLines(part, `${indent}  `) : [`${indent}  ${textOfLine(part.children)}`],
    );
    const [first = '', ...rest] = lines;
    return [`${indent}${mark}${first.trimStart()}`, ...rest];
  });
}
