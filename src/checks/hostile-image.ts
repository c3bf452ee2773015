import type { Element } from 'xast';
import { visit } from 'unist-util-visit';
import type { Content, ImageFile } from '../model/content.ts';
import { drawingTree } from '../model/drawing-tree.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt, remarkOfFile } from './remark-at.ts';

/** Shapes, text and their grouping: what a drawing needs. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
);

/** An SVG holds shapes and text only: nothing that runs, loads or links. */
export const hostileImage: Rule = {
  name: 'hostile-image',
  severity: 'error',
  scope: 'course',
  textByText: true,
  doc: 'A drawing holds shapes and words only, because a script, a link or a style sheet in it would act on the readers of the page.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/images/bodies.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>',
      },
      right: {
        'modules-de/02-association/images/bodies.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>',
      },
    },
  ],
  check,
};

function check({ images }: Content): readonly Remark[] {
  return images.flatMap((image) => (image.svg === undefined ? [] : checkSvg(image, image.svg)));
}

function checkSvg(image: ImageFile, svg: string): Remark[] {
  const tree = drawingTree(svg);
  if (!tree)
    return [
      remarkOfFile(image.file, {
        found: 'The file cannot be read as SVG.',
        expected: 'A drawing in the format SVG.',
        remedy: 'Export the drawing again as plain SVG.',
      }),
    ];
  const remarks: Remark[] = [];
  visit(tree, (node) => {
    if (node.type === 'instruction' && node.name !== 'xml') remarks.push(refused(image, node, `<?${node.name}?>`));
    if (node.type === 'doctype') remarks.push(refused(image, node, 'a document type'));
    if (node.type === 'element') remarks.push(...elementProblems(image, node));
  });
  return remarks;
}

function elementProblems(image: ImageFile, element: Element): Remark[] {
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
): Remark {
  return remarkAt(image, node.position?.start ?? { line: 1, column: 1 }, {
    found: `The drawing contains ${what}.`,
    expected: 'Shapes and text only: no script, no link, no style sheet, nothing from other files.',
    remedy: 'Export the drawing as plain SVG with presentation attributes, or delete this part.',
  });
}
