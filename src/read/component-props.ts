import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { Finding } from '../model/problem.ts';
import { componentNames, vocabulary, type ComponentName, type Props } from '../model/vocabulary.ts';
import { openingTag } from './opening-tag.ts';
import { placeOf } from './place.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The props of a component as its schema wants them, or what is wrong with them, each at its attribute. */
export function readProps<N extends ComponentName>(
  name: N,
  element: Element,
): { readonly props: Props<N> } | { readonly findings: readonly Finding[] } {
  const attributes = element.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  if (holdsCode(element)) return { findings: [] }; // told by findCode
  const repeated = attributes.filter((attribute, index) => attributes.findIndex(({ name }) => name === attribute.name) < index);
  if (repeated.length > 0) return { findings: repeated.map((attribute) => twice(name, attribute)) };
  const values = Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value ?? '']));
  const result = vocabulary[name].props.safeParse(values);
  if (result.success) return { props: result.data as Props<N> };
  const issues: readonly z.core.$ZodIssue[] = result.error.issues;
  return { findings: issues.flatMap((issue) => propFindings(name, element, attributes, issue)) };
}

/** What to say about a component that is not in the vocabulary. */
export function unknownComponent(element: Element): Finding {
  const near = nearest(element.name ?? '', componentNames);
  return {
    ...placeOf(element),
    rule: 'unknown-component',
    found: `<${element.name}> is not a component of the vocabulary.`,
    expected: `One of ${componentNames.join(', ')}.`,
    remedy: near ? `Write <${near}> if that is what you mean.` : 'Choose one of these, or write the text in Markdown.',
  };
}

function holdsCode(element: Element): boolean {
  return element.attributes.some(
    ({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
  );
}

function propFindings(
  name: ComponentName,
  element: Element,
  attributes: readonly MdxJsxAttribute[],
  issue: z.core.$ZodIssue,
): Finding[] {
  const known = Object.keys(vocabulary[name].props.shape);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        ...placeOf(attributes.find((attribute) => attribute.name === key) ?? element),
        rule: 'component-props',
        found: `<${name}> has no attribute "${key}".`,
        expected: known.length > 0 ? `Only ${known.join(', ')}.` : 'No attributes at all.',
        remedy: near ? `Write ${near}="…" in place of ${key}="…".` : `Delete ${key}="…".`,
      };
    });
  }
  const key = String(issue.path[0] ?? '');
  const attribute = attributes.find((candidate) => candidate.name === key);
  if (!attribute) {
    return [
      {
        ...placeOf(element),
        rule: 'component-props',
        found: `<${name}> lacks the attribute "${key}".`,
        expected: `${key}="…" with ${expectedOf(name, key)}.`,
        remedy: `Write ${openingTag(name)}.`,
      },
    ];
  }
  return [
    {
      ...placeOf(attribute),
      rule: 'component-props',
      found: `<${name}> has ${key}="${String(attribute.value ?? '')}".`,
      expected: `${key} with ${expectedValue(issue)}.`,
      remedy: remedyFor(key, String(attribute.value ?? ''), issue),
    },
  ];
}

/** What an attribute that is missing should hold: what an empty one lacks. */
function expectedOf(name: ComponentName, key: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = vocabulary[name].props.shape;
  const [issue] = shape[key]?.safeParse('').error?.issues ?? [];
  return issue ? expectedValue(issue) : 'a text';
}

function expectedValue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'regex') return issue.message;
  return 'a text that is not empty';
}

function remedyFor(key: string, value: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return `Write ${key}="${nearest(value, choices) ?? choices[0]}", or another of these.`;
  }
  if (key === 'minutes' || key === 'count' || key === 'rows') return `Write a number, for example ${key}="10".`;
  return `Write ${key}="…" in this form.`;
}

function twice(name: ComponentName, attribute: MdxJsxAttribute): Finding {
  return {
    ...placeOf(attribute),
    rule: 'component-props',
    found: `<${name}> has the attribute "${attribute.name}" twice.`,
    expected: 'Each attribute once.',
    remedy: `Delete one ${attribute.name}="…".`,
  };
}
