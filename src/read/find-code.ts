import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Finding } from '../model/problem.ts';
import { isComponentName } from '../model/vocabulary.ts';
import { openingTag } from './opening-tag.ts';
import { placeOf } from './place.ts';

/** Every kind of code that MDX would run, and raw HTML: none of it may stand in a text. */
export function findCode(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        findings.push({ ...placeOf(node), ...importOrExport(node.value) });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        findings.push({ ...placeOf(node), ...expression(node.value) });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        findings.push(...tagFindings(node), ...node.attributes.flatMap((attribute) => attributeFindings(node, attribute)));
        break;
    }
  });
  return findings;
}

type Said = Omit<Finding, 'line' | 'column'>;
type Element = MdxJsxFlowElement | MdxJsxTextElement;

function importOrExport(code: string): Said {
  const line = code.split('\n', 1)[0] ?? '';
  return {
    rule: 'code-in-text',
    found: `The line "${line}" is program code.`,
    expected: 'A module holds text and the components of the vocabulary, never a program.',
    remedy: 'Delete the line: components need no import. If it is a sentence, begin it with another word.',
  };
}

function expression(code: string): Said {
  return {
    rule: 'code-in-text',
    found: `The braces in "{${code}}" make this a piece of program.`,
    expected: 'Text without braces.',
    remedy: `Write the text itself, for example "${code.replace(/["'{}]/g, '').trim() || '(…)'}", or use round brackets.`,
  };
}

function tagFindings(element: Element): Finding[] {
  const name = element.name;
  if (name !== null && /^[A-Z]\w*$/.test(name)) return [];
  const place = placeOf(element);
  if (name === null) {
    return [
      {
        ...place,
        rule: 'code-in-text',
        found: 'The tag "<>" has no name.',
        expected: 'A component of the vocabulary.',
        remedy: 'Delete "<>" and "</>".',
      },
    ];
  }
  if (/[.:]/.test(name)) {
    return [
      {
        ...place,
        rule: 'code-in-text',
        found: `The component <${name}> reaches into another one.`,
        expected: 'One plain name of the vocabulary.',
        remedy: plainName(name),
      },
    ];
  }
  return [
    {
      ...place,
      rule: 'code-in-text',
      found: `The tag <${name}> is HTML.`,
      expected: 'Markdown, or a component of the vocabulary.',
      remedy: 'Write it in Markdown: **bold**, a list with "-", a link as [text](https://…); otherwise delete the tag.',
    },
  ];
}

/** What to write in place of a name with a dot or colon: the component that it ends or begins with, if there is one. */
function plainName(name: string): string {
  const [known] = name.split(/[.:]/).reverse().filter(isComponentName);
  return known ? `Write ${openingTag(known)} if that is what you mean, or delete the tag.` : 'Delete the tag.';
}

/** What to write in place of attributes in braces: those that the component has. */
function withoutBraces(name: string | null): string {
  return isComponentName(name) ? `Write ${openingTag(name)}.` : 'Delete the braces and all that stands between them.';
}

function attributeFindings(element: Element, attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): Finding[] {
  const place = placeOf(attribute.position ? attribute : element);
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return [
      {
        ...place,
        rule: 'code-in-text',
        found: `<${element.name}> has "{${attribute.value}}" in place of an attribute.`,
        expected: 'Attributes with their names, each a plain text in quotation marks.',
        remedy: withoutBraces(element.name),
      },
    ];
  }
  if (typeof attribute.value !== 'object' || attribute.value === null) return [];
  return [
    {
      ...place,
      rule: 'code-in-text',
      found: `The attribute ${attribute.name}={${attribute.value.value}} is a piece of program.`,
      expected: 'A plain text in quotation marks.',
      remedy: `Write ${attribute.name}="${attribute.value.value.replace(/["'`]/g, '')}".`,
    },
  ];
}
