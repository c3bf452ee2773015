import type { Link, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Inline, InlineComponent, TextInline } from '../model/nodes.ts';
import { isComponentName, isInlineName, vocabulary } from '../model/vocabulary.ts';
import { readProps, unknownComponent } from './component-props.ts';
import { linkFinding } from './link-target.ts';
import { placeOf } from './place.ts';
import { isInternal } from './plugins/internal.ts';
import { unsupported, type Reading } from './reading.ts';

/** Reads a line of text; what it cannot read it notes and leaves out. */
export function readInlines(children: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  return children.flatMap((child) => readInline(child, reading));
}

function readInline(node: PhrasingContent, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [readWords(node)];
    case 'strong':
      return [{ type: 'strong', children: readInlines(node.children, reading) }];
    case 'emphasis':
      return [{ type: 'foreign', language: reading.foreign, children: readInlines(node.children, reading) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link': {
      const finding = isBareMail(node) ? undefined : linkFinding(node.url, placeOf(node), reading.email);
      if (finding) reading.findings.push(finding);
      return [{ type: 'link', href: node.url, children: readInlines(node.children, reading), place: placeOf(node) }];
    }
    case 'mdxJsxTextElement':
      return readElement(node, reading);
    case 'mdxTextExpression':
      return []; // told by findCode
    case 'image':
      unsupported(
        reading,
        placeOf(node),
        'An image stands in the middle of a sentence.',
        'Give the image a line of its own, with an empty line before and after it.',
      );
      return [];
    case 'delete':
      unsupported(reading, placeOf(node), 'Text is struck through with "~~".', 'Delete the text, or write it without "~~".');
      return [];
    case 'inlineCode':
      unsupported(
        reading,
        placeOf(node),
        `Text stands between backticks: "${node.value}".`,
        'Delete the backticks; put words in quotation marks or **bold**.',
      );
      return [];
    case 'footnoteReference':
      unsupported(
        reading,
        placeOf(node),
        'A footnote.',
        'Write the note into the text; sources belong into content/facts.yaml and appear with <Law id="…" />.',
      );
      return [];
    case 'linkReference':
    case 'imageReference':
      unsupported(
        reading,
        placeOf(node),
        'A link or image whose address stands elsewhere.',
        'Write the address right behind it: [words](https://…).',
      );
      return [];
    case 'html':
      unsupported(reading, placeOf(node), 'A piece of HTML.', 'Delete it, or write it in Markdown.');
      return [];
  }
}

/** Blanks and line ends become one blank each; where lines began is kept for messages. */
function readWords(node: Text): TextInline {
  const [first = '', ...others] = node.value.split('\n').map((line) => line.replace(/[\t\r ]+/g, ' '));
  const wraps: number[] = [];
  let text = first;
  for (const line of others) {
    text = `${text.trimEnd()} `;
    wraps.push(text.length);
    text += line.trimStart();
  }
  return { type: 'text', text, place: placeOf(node), ...(wraps.length > 0 && { wraps }) };
}

/** A mail address that is a link only because it stands there; the rule `contact-data` speaks of it. */
function isBareMail({ url, children }: Link): boolean {
  const [only] = children;
  return only?.type === 'text' && url === `mailto:${only.value}`;
}

function readElement(element: MdxJsxTextElement, reading: Reading): readonly Inline[] {
  const children = readInlines(element.children, reading);
  if (isInternal(element)) return [{ type: 'answer', children }];
  const name = element.name;
  if (!isComponentName(name)) {
    if (/^[A-Z]\w*$/.test(name ?? '')) reading.findings.push(unknownComponent(element));
    return children;
  }
  if (!isInlineName(name)) {
    reading.findings.push({
      ...placeOf(element),
      rule: 'component-place',
      found: `<${name}> stands in the middle of a sentence.`,
      expected: 'A block of its own.',
      remedy: `Write <${name}> and </${name}> on lines of their own, with an empty line before and after each.`,
    });
    return children;
  }
  const read = readProps(name, element);
  if ('findings' in read) {
    reading.findings.push(...read.findings);
    return [];
  }
  reading.findings.push(...contentFindings(name, element));
  return [{ type: 'component', name, props: read.props, children, place: placeOf(element) } as InlineComponent];
}

function contentFindings(name: InlineComponent['name'], element: MdxJsxTextElement) {
  const wanted = vocabulary[name].content;
  const empty = element.children.length === 0;
  if ((wanted === 'nothing') === empty) return [];
  return [
    {
      ...placeOf(element),
      rule: 'component-content' as const,
      found: empty ? `<${name}> holds no words.` : `<${name}> holds text.`,
      expected: empty ? 'The words that readers see.' : 'Nothing between its tags.',
      remedy: empty ? `Write <${name} id="…">words</${name}>.` : `Write <${name} id="…" />.`,
    },
  ];
}
