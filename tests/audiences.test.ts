import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Document } from '../src/model/course.ts';
import { languages, type Language } from '../src/model/languages.ts';
import type { Block, Inline } from '../src/model/nodes.ts';
import { linesOf, plainText, walkBlocks, walkInlines } from '../src/model/walk.ts';
import { documentsOf } from '../src/model/addresses.ts';
import { courseOfSite, isForTrainers, listedPages } from './support/built-site.ts';

const course = await courseOfSite();
const pages = listedPages(course).filter((page) => !isForTrainers(page));
const quizPages = pages
  .filter(({ target }) => target.page === 'document' && target.key.endsWith('/quiz'))
  .map(({ address }) => address);

/** Written for trainers, whatever the vocabulary says of it. */
const secretComponents: readonly string[] = ['Step', 'TrainerNote', 'Variant', 'Solution', 'Card', 'Choice', 'Explanation'];
const quizComponents: readonly string[] = ['Choice', 'Explanation'];

const secrets = secretTexts(secretComponents);
const secretsOnQuizPages = secretTexts(secretComponents.filter((name) => !quizComponents.includes(name)));

test('there is much text for trainers that could be let slip', () => {
  expect(secretsOnQuizPages.length).toBeGreaterThan(200);
});

test('text for trainers is found where it belongs', async () => {
  const trainers = await Promise.all(
    listedPages(course)
      .filter(isForTrainers)
      .map(({ address }) => wordsOfPage(address)),
  );
  const lost = secrets.filter((secret) => !trainers.some((text) => text.includes(secret)));
  expect(lost).toEqual([]);
});

test.each([...pages.map(({ address }) => address), '/', '/404.html'])(
  '%s holds nothing that was written for trainers',
  async (address) => {
    const text = await wordsOfPage(address);
    const slipped = (quizPages.includes(address) ? secretsOnQuizPages : secrets).filter((secret) => text.includes(secret));
    expect(slipped).toEqual([]);
  },
);

/** Pieces of text long enough to be told apart that stand in a component for trainers and nowhere in text for participants. */
function secretTexts(components: readonly string[]): readonly string[] {
  return languages.flatMap((language) => {
    const documents = course.modules.flatMap((module) => documentsOf(module, language));
    const open = documents
      .flatMap((document) => [...frontmatterTexts(document), ...wholeLines(openBlocks(document, components))])
      .join('\n');
    const hidden = documents.flatMap((document) => piecesOf(hiddenBlocks(document, components)));
    const answers = documents.flatMap((document) => [...walkInlines(document.body)].flatMap(answerPieces));
    return [...new Set([...hidden, ...answers])].filter(
      (piece) => piece.length >= 25 && !open.includes(piece) && !isShared(piece, language),
    );
  });
}

function frontmatterTexts({ frontmatter }: Document): readonly string[] {
  return Object.values(frontmatter)
    .flat()
    .map((value) => normalised(String(value)));
}

/** All of a module's page is for trainers, and every component of the list with what it holds. */
function hiddenBlocks({ kind, body }: Document, components: readonly string[]): readonly Block[] {
  return kind === 'module' ? body : body.flatMap((block) => hiddenIn(block, components));
}

function hiddenIn(block: Block, components: readonly string[]): readonly Block[] {
  if (block.type === 'quote') return block.children.flatMap((child) => hiddenIn(child, components));
  if (block.type !== 'component') return [];
  return components.includes(block.name) ? [block] : block.children.flatMap((child) => hiddenIn(child, components));
}

function openBlocks({ kind, body }: Document, components: readonly string[]): readonly Block[] {
  return kind === 'module' ? [] : body.flatMap((block) => openIn(block, components));
}

function openIn(block: Block, components: readonly string[]): readonly Block[] {
  if (block.type !== 'component') return [block];
  if (components.includes(block.name)) return [];
  return [...block.children.flatMap((child) => openIn(child, components))];
}

function wholeLines(blocks: readonly Block[]): readonly string[] {
  return [...walkBlocks(blocks)].flatMap((block) => [
    ...linesOf(block).map((line) => normalised(plainText(line))),
    ...(block.type === 'figure' ? [normalised(block.alt)] : []),
  ]);
}

/** The pieces of plain text between mark-up, and titles of components. */
function piecesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const own = linesOf(block).flatMap((line) => line.flatMap(textPieces));
    if (block.type === 'quote') return piecesOf(block.children);
    if (block.type !== 'component') return own;
    return [...('title' in block.props ? [normalised(block.props.title)] : []), ...piecesOf(block.children)];
  });
}

function textPieces(inline: Inline): readonly string[] {
  if (inline.type === 'text') return [normalised(inline.text)];
  if (inline.type === 'answer' || inline.type === 'break') return [];
  return inline.children.flatMap(textPieces);
}

function answerPieces(inline: Inline): readonly string[] {
  return inline.type === 'answer' ? inline.children.flatMap(textPieces) : [];
}

/** Definitions, facts and the like may say the same. */
function isShared(piece: string, language: Language): boolean {
  const definitions = [...course.glossary.values()].map(({ definition }) => definition[language]);
  return definitions.some((definition) => normalised(definition).includes(piece));
}

/** All text of a page: what can be read, and all attributes and data in it. */
async function wordsOfPage(address: string): Promise<string> {
  const html = await readFile(join('dist', address.endsWith('/') ? `${address}index.html` : address), 'utf8');
  return `${normalised(decoded(html.replace(/<[^>]*>/g, '')))}\n${normalised(decoded(html))}`;
}

function decoded(html: string): string {
  return html
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, number: string | undefined) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
