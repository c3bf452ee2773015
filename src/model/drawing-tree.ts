import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** A drawing (SVG) as a tree; nothing where it cannot be read, which the rule `hostile-image` tells. */
export function drawingTree(svg: string): Root | undefined {
  try {
    return fromXml(svg);
  } catch {
    return undefined; // what the parser says is of no help to authors; a new export is
  }
}
