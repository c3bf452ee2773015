import { pageLink } from '../model/addresses.ts';
import { withoutLanguage } from '../model/content-files.ts';
import type { Block, Inline } from '../model/nodes.ts';
import { linesOf } from '../model/walk.ts';

/**
 * What of a block must be the same in all languages, as words for a message: its kind, depth and size, its image, the
 * facts and links in it, and those attributes of a component that are no words.
 */
export function shapeOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `a heading "${'#'.repeat(block.depth)}"${namedIn(block)}`;
    case 'paragraph':
      return `a paragraph${namedIn(block)}`;
    case 'list':
      return `${block.ordered ? 'a numbered list' : 'a list'} of ${block.items.length}${namedIn(block)}`;
    case 'table':
      return `a table of ${block.rows.length} rows and ${block.head.length} columns${namedIn(block)}`;
    case 'figure':
      return `the image ${withoutLanguage(block.file)}`;
    case 'quote':
      return 'a quotation';
    case 'component':
      return `<${block.name}${shapeOfProps(block.props)}>`;
    case 'untranslated':
      return '';
  }
}

/** The attributes that are no words for readers. */
export function shapeOfProps(props: object): string {
  const shared = Object.entries(props).filter(
    ([name, value]) =>
      value !== undefined &&
      (['kind', 'id', 'minutes', 'count', 'rows'].includes(name) || value === 'true' || /^\d+$/.test(String(value))),
  );
  return shared.map(([name, value]) => ` ${name}="${String(value)}"`).join('');
}

/** The facts, laws and links that a block names, in an order that does not depend on the sentence. */
function namedIn(block: Block): string {
  const named = linesOf(block)
    .flatMap((line) => line.flatMap(namesIn))
    .sort();
  return named.length > 0 ? ` with ${named.join(', ')}` : '';
}

function namesIn(inline: Inline): readonly string[] {
  const inner = 'children' in inline ? inline.children.flatMap(namesIn) : [];
  if (inline.type === 'link') return [targetOf(inline.href), ...inner];
  if (inline.type !== 'component' || inline.name === 'Term') return inner;
  return [`<${inline.name} id="${inline.props.id}">`, ...inner];
}

/** Links inside the course lead to the same file; elsewhere each language may have a page of its own. */
function targetOf(href: string): string {
  if (!pageLink(href) && /^[a-z][a-z0-9+.-]*:/i.test(href)) return 'a link to another site';
  return `a link to ${href.replace(/#.*$/, '') || 'a place on this page'}`;
}
