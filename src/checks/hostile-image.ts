import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import type { Content, ImageFile } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { errorAt, errorOfFile } from './problem-at.ts';

/** Shapes, text and their grouping: what a drawing needs. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
);

/** An SVG holds shapes and text only: nothing that runs, loads or links. */
export function checkHostileImage({ images }: Content): readonly Problem[] {
  return images.flatMap((image) => (image.svg === undefined ? [] : checkSvg(image, image.svg)));
}

function checkSvg(image: ImageFile, svg: string): Problem[] {
  const tree = parse(svg);
  if (!tree)
    return [
      errorOfFile(image.file, {
        rule: 'hostile-image',
        found: 'The file cannot be read as SVG.',
        expected: 'A drawing in the format SVG.',
        remedy: 'Export the drawing again as plain SVG.',
      }),
    ];
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type === 'instruction' && node.name !== 'xml') problems.push(refused(image, node, `<?${node.name}?>`));
    if (node.type === 'doctype') problems.push(refused(image, node, 'a document type'));
    if (node.type === 'element') problems.push(...elementProblems(image, node));
  });
  return problems;
}

function parse(svg: string): Root | undefined {
  try {
    return fromXml(svg);
  } catch {
    return undefined; // what the parser says is of no help to authors; a new export is
  }
}

function elementProblems(image: ImageFile, element: Element): Problem[] {
  if (!elements.has(element.name)) return [refused(image, element, `<${element.name}>`)];
  return Object.entries(element.attributes)
    .filter(([name, value]) => !isHarmless(name, value ?? ''))
    .map(([name]) => refused(image, element, `the attribute ${name} of <${element.name}>`));
}

function isHarmless(name: string, value: string): boolean {
  if (/^xmlns(:|$)/.test(name)) return true;
  if (/^on/i.test(name) || /(^|:)href$/i.test(name) || name === 'style' || name === 'class') return false;
  return !/url\(\s*(?!['"]?#)|javascript:|data:/i.test(value);
}

function refused(
  image: ImageFile,
  node: { position?: { start: { line: number; column: number } } | undefined },
  what: string,
): Problem {
  return errorAt(image, node.position?.start ?? { line: 1, column: 1 }, {
    rule: 'hostile-image',
    found: `The drawing contains ${what}.`,
    expected: 'Shapes and text only: no script, no link, no style sheet, nothing from other files.',
    remedy: 'Export the drawing as plain SVG with presentation attributes, or delete this part.',
  });
}
