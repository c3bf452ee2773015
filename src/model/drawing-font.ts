import type { Element, Parents } from 'xast';
import { drawingTree } from './drawing-tree.ts';
import { wholeFile, type Place } from './problem.ts';

/** The only font that drawings may name: pages and PDFs bring it along. */
export const drawingFont = 'Atkinson Hyperlegible Next';

/** A font of a drawing's words that nobody brings along. */
export interface ForeignFont {
  /** As the drawing calls it; missing where words have no font at all. */
  readonly name: string | undefined;
  /** Where it is named first, or where the first words without a font stand. */
  readonly place: Place;
  /** How often it is named, or how many words have none. */
  readonly count: number;
}

/**
 * The fonts of a drawing's words other than ours, each once. Typst looks for them on the machine: there they are embedded,
 * elsewhere the words come out in another font or vanish without a sound.
 */
export function foreignFonts(svg: string): readonly ForeignFont[] {
  const tree = drawingTree(svg);
  const uses = tree ? [...fontUses(tree)].filter(({ name }) => name !== drawingFont) : [];
  return [...new Set(uses.map(({ name }) => name))].map((name) => {
    const elements = [...new Set(uses.filter((use) => use.name === name).map(({ element }) => element))];
    return { name, place: placeIn(svg, elements[0]), count: elements.length };
  });
}

/** The font of some words, and the element that names it, or else the one that holds the words. */
interface FontUse {
  readonly name?: string;
  readonly element: Element;
}

/** The fonts of all words: that of an element holds for what is in it. */
function* fontUses(node: Parents, inherited?: FontUse, label?: Element): Generator<FontUse> {
  for (const child of node.children) {
    if (child.type === 'element') yield* fontUses(child, fontNamedBy(child) ?? inherited, child.name === 'text' ? child : label);
    if (child.type === 'text' && label && child.value.trim() !== '') yield inherited ?? { element: label };
  }
}

/** Programs for drawings put quotation marks round a name of several words; they mean the same. */
function fontNamedBy(element: Element): FontUse | undefined {
  const name = element.attributes['font-family']?.trim().replace(/^(["'])(.*)\1$/, '$2');
  return name === undefined ? undefined : { name, element };
}

/** Where an element names its font, or where it begins. */
function placeIn(svg: string, element: Element | undefined): Place {
  const start = element?.position?.start;
  if (start?.offset === undefined) return wholeFile;
  const tag = svg.slice(start.offset, svg.indexOf('>', start.offset));
  const before = tag.slice(0, Math.max(0, tag.search(/(?<=\s)font-family\s*=/))).split('\n');
  const [last = ''] = before.slice(-1);
  if (before.length === 1) return { line: start.line, column: start.column + last.length };
  return { line: start.line + before.length - 1, column: last.length + 1 };
}
