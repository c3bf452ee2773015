import { glob, readFile } from 'node:fs/promises';
import { createProcessor } from '@mdx-js/mdx';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../tests/support/small-course.ts';
import { quizFile } from '../../model/example-files.ts';
import { kindOfFile, languageOfFile, siteTextOf } from '../../model/content-files.ts';
import type { Block, Inline } from '../../model/nodes.ts';
import { walkBlocks } from '../../model/walk.ts';
import { pagePlugins } from '../../read/plugins/index.ts';
import { readDocument } from '../../read/read-document.ts';

// Pages are compiled by MDX, checks and PDFs read with our own reader. Here both read the same texts.

/** A segment or a block that holds blocks: its number, what it is, and its words without any space. */
type Seen = readonly [number: number, kind: string, text: string];

const foreign = { de: 'en', en: 'de' } as const;

const texts: Readonly<Record<string, string>> = {
  'a component on one line': '<Callout kind="tip">Straße und § 1.</Callout>',
  'a tight component': '<Callout kind="tip">\nText **fett**.\n</Callout>',
  'a loose component': '<Callout kind="tip">\n\nText *word*.\n\nNoch ein Satz.\n\n</Callout>',
  'two components on one line': '<WriteLines count="2" /> <WriteLines count="3" />',
  'an inline component alone on its line': '<Law id="board" />',
  'words around an inline component': 'Der <Term id="board">Vorstand</Term> führt. <Law id="board" />',
  'a quotation with a list': '> Satz.\n>\n> - eins\n> - zwei',
  'nested lists': '- eins\n  - innen\n- zwei\n\n  zweiter Absatz',
  'a figure between paragraphs': 'Text.\n\n![Was man sieht](./images/bodies.svg "Wer wählt?")\n\nText.',
  'a table to fill in': '<AnswerTable rows="2">\n\n| a | b |\n|---|--:|\n| c | Antwort |\n\n</AnswerTable>',
  'nested components':
    '<Exercise title="Übung" minutes="5" form="zu zweit">\n\n1. Eins\n2. Zwei\n\n<Solution>Lösung.</Solution>\n\n</Exercise>\n\n## Danach\n\nText.',
  'German characters': 'ß ä „…“ ‚…‘ – § € ½ 5\u00a0kg # @ $ \\* \\_ \\\\ \\<',
};

describe('page and reader see the same segments in', () => {
  test.each(Object.entries(texts))('%s', (_, text) => {
    const { document, problems } = readText(text);
    expect(problems).toEqual([]);
    const segments = segmentsOfPage(text, 'modules-de/02-association/02-bodies.mdx');
    expect(segments.length).toBeGreaterThan(0);
    expect(segments).toEqual(segmentsOfReader(document?.body ?? []));
  });
});

const files = await Array.fromAsync(glob(['modules-*/*/**/*.mdx', 'content/*/*.mdx']));

describe('page and reader see the same segments in every file', () => {
  test('there are files in both languages', () => {
    expect(new Set(files.map(languageOfFile)).size).toBe(2);
  });

  test.each(files.sort())('%s', async (file) => {
    const { kind, language, key } = textOf(file);
    const own = await readFile(file, 'utf8');
    const text = isExample(file) ? quizFile({ text: own }) : own;
    const { document } = readDocument({ kind, language, file, key, text }, { foreign, email: 'redaktion@mit-module.example' });
    expect(segmentsOfPage(text, file)).toEqual(segmentsOfReader(document?.body ?? []));
  });
});

function textOf(file: string) {
  const ofSite = siteTextOf(file);
  if (ofSite) return ofSite;
  const example = isExample(file) ? languageOfFile(file) : undefined;
  if (example) return { kind: 'quiz', language: example, key: file } as const;
  const [, module = '', path = ''] = /modules-[a-z]+[\\/]([^\\/]+)[\\/](.*)$/.exec(file) ?? [];
  const [kind, language] = [kindOfFile(path.replaceAll('\\', '/')), languageOfFile(file)];
  if (!kind || !language) throw new Error(`${file} has no place in a module.`);
  return { kind, language, key: `${module}/${path.replace(/\.mdx$/, '')}` };
}

/** Examples of the authors' reference have no frontmatter. */
function isExample(file: string): boolean {
  return /content[\\/]reference[\\/]/.test(file);
}

function segmentsOfPage(text: string, path: string): readonly Seen[] {
  const seen: Seen[] = [];
  const look = () => (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (element) => {
      if (element.name !== 'Segment' && element.name !== 'Holder') return;
      const number = element.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'n',
      )?.value;
      const words = element.name === 'Segment' ? packed(toString(element)) : 'holder';
      seen.push([Number(number), kindOfNode(element.children[0]), words]);
    });
  };
  createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm, ...pagePlugins(foreign), look] }).processSync(
    new VFile({ path, value: text }),
  );
  return seen;
}

function kindOfNode(node: RootContent | undefined): string {
  return node?.type === 'mdxJsxFlowElement' ? (node.name ?? '') : (node?.type ?? '');
}

function segmentsOfReader(blocks: readonly Block[]): readonly Seen[] {
  return [...walkBlocks(blocks)].flatMap((block): Seen[] => {
    if ('segment' in block && block.segment !== undefined) return [[block.segment, kindOfBlock(block), packed(wordsOf(block))]];
    return [['holder' in block ? (block.holder ?? 0) : 0, kindOfBlock(block), 'holder']];
  });
}

function kindOfBlock(block: Block): string {
  if (block.type === 'component') return block.name;
  if (block.type === 'quote') return 'blockquote';
  return block.type === 'figure' ? 'Figure' : block.type;
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return lineWords(block.children);
    case 'list':
      return block.items
        .flat()
        .map((part) => wordsOf({ ...part, segment: 0 }))
        .join('');
    case 'table':
      return [block.head, ...block.rows].flat().map(lineWords).join('');
    case 'figure':
    case 'quote':
    case 'component':
    case 'untranslated':
      return '';
  }
}

function lineWords(line: readonly Inline[]): string {
  return line.map((inline) => ('text' in inline ? inline.text : 'children' in inline ? lineWords(inline.children) : '')).join('');
}

function packed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, '');
}
