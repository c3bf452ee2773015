import { createHash } from 'node:crypto';
import type { Document } from '../model/course.ts';
import type { Block, BlockComponent } from '../model/nodes.ts';
import type { Holder, Part, Passage } from '../model/pairing.ts';
import { wholeFile, type Place } from '../model/problem.ts';
import type { BlockName } from '../model/vocabulary.ts';
import { linesOf, plainText } from '../model/walk.ts';
import { normalText, textOfBlock } from './passage-text.ts';
import { shapeOfBlock, shapeOfProps } from './shape.ts';

/** A document as its passages, in reading order, nested as its components are. */
export function partsOf(document: Document): readonly Part[] {
  return [...frontmatterPassages(document), ...document.body.map((block) => partOf(block, []))];
}

/** All passages, in reading order. */
export function passagesIn(parts: readonly Part[]): readonly Passage[] {
  return parts.flatMap((part) => (part.type === 'passage' ? [part] : passagesIn(part.parts)));
}

/** The hash by which the record knows a text: the first 64 bits of its SHA-256, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function partOf(block: Block, path: readonly string[]): Part {
  if (block.type === 'untranslated') throw new Error('Passages are read from what authors wrote, not from completed texts.');
  if (block.type === 'quote') return holderOf(block, 'quote', path, []);
  if (block.type !== 'component') {
    return passageOf(block, path, { kind: block.type, text: textOfBlock(block), hasWords: hasLetters(block) });
  }
  const words = wordsOfTag(block);
  if (block.children.length > 0) return holderOf(block, block.name, path, words ? [tagPassage(block, words, path)] : []);
  return passageOf(block, path, { kind: block.name, text: words || `<${block.name} />`, hasWords: words !== '' });
}

function holderOf(block: Holder['block'], kind: string, path: readonly string[], own: readonly Passage[]): Holder {
  const inside = [...path, kind];
  const parts = [...own, ...block.children.map((child) => partOf(child, inside))];
  return { type: 'holder', kind, shape: shapeOfBlock(block), place: block.place, block, parts };
}

/** What a passage says, and whether there are words in it to translate. */
type Said = Pick<Passage, 'kind' | 'text' | 'hasWords'>;

function passageOf(block: Exclude<Block, { type: 'quote' | 'untranslated' }>, path: readonly string[], said: Said): Passage {
  const segment = block.segment === undefined ? {} : { segment: block.segment };
  return { ...passage(said, path, block.place, shapeOfBlock(block)), ...segment, block };
}

function tagPassage({ name, place }: BlockComponent, text: string, path: readonly string[]): Passage {
  return passage({ kind: `words of <${name}>`, text, hasWords: true }, [...path, name], place, '');
}

function passage(said: Said, path: readonly string[], place: Place, shape: string): Passage {
  return { type: 'passage', ...said, path, shape, hash: hashOf(said.text), place };
}

function hasLetters(block: Block): boolean {
  const words = block.type === 'figure' ? block.alt + block.caption : linesOf(block).map(plainText).join(' ');
  return /\p{L}/u.test(words);
}

/** The attributes that readers see, and so have to be translated. */
const wordProps: { readonly [N in BlockName]?: readonly string[] } = {
  Exercise: ['title', 'form'],
  Step: ['title'],
  Line: ['speaker'],
  Variant: ['for'],
  Card: ['title'],
  Choice: ['correct'],
};

function wordsOfTag({ name, props }: BlockComponent): string {
  const words = (wordProps[name] ?? []).flatMap((prop) => {
    const value: unknown = Object.entries(props).find(([key]) => key === prop)?.[1];
    return typeof value === 'string' && shapeOfProps({ [prop]: value }) === '' ? [`${prop}="${normalText(value)}"`] : [];
  });
  return words.length === 0 ? '' : `<${name} ${words.join(' ')}>`;
}

/** The lines of the frontmatter that readers see in the words of their language. */
const frontmatterWords = [
  ...['title', 'short', 'summary', 'objectives', 'audience', 'keywords', 'method', 'socialForm', 'materials', 'goal'],
  ...['place', 'source'],
];

function frontmatterPassages({ frontmatter }: Document): readonly Passage[] {
  return Object.entries(frontmatter).flatMap(([name, value]: [string, string | number | boolean | readonly string[]]) => {
    if (!frontmatterWords.includes(name) || typeof value === 'number' || typeof value === 'boolean' || value.length === 0)
      return [];
    const text = typeof value === 'string' ? `${name}: ${normalText(value)}` : listText(name, value);
    const shape = name === 'objectives' ? `"objectives" with ${value.length} lines` : '';
    return [passage({ kind: name, text, hasWords: true }, ['frontmatter'], wholeFile, shape)];
  });
}

function listText(name: string, values: readonly string[]): string {
  return [`${name}:`, ...values.map((value) => `- ${normalText(value)}`)].join('\n');
}
