import type { Content } from '../model/content.ts';
import { languages } from '../model/languages.ts';
import { rememberedOf, type Memory } from '../model/memory.ts';

/** A text with all that rules may hold it against, or what belongs to no text: data and images. */
export interface ContentPart {
  /** Such as `modules-de/02-association/02-bodies.mdx`. */
  readonly name: string;
  readonly content: Content;
  /** The objects that it is made of: as long as they are the same, rules find the same. */
  readonly causes: readonly unknown[];
}

/** Content one text after the other, for rules that look at each text by itself. */
export function partsOf(content: Content): readonly ContentPart[] {
  const { settings, facts, glossary, credits, changes, style, words, reference, texts, images } = content;
  const inLanguages = languages.map((language) => words[language]);
  const data = [settings, facts, glossary, credits, changes, style, reference.names, ...inLanguages];
  const documentOf = Map.groupBy(content.documents, ({ file }) => file);
  const files = new Set(texts.map(({ file }) => file));
  const linesOf = Map.groupBy(content.lines, ([text]) => (text && files.has(text.file) ? text.file : ''));
  const part = (name: string, own: Pick<Content, 'texts' | 'images'>): ContentPart => ({
    name,
    content: { ...content, ...own, documents: documentOf.get(name) ?? [], lines: linesOf.get(name) ?? [] },
    causes: [...data, ...own.texts, ...own.images],
  });
  return [...texts.map((text) => part(text.file, { texts: [text], images: [] })), part('', { texts: [], images })];
}

/** What is found in each part, one after the other; a live memory spares those that stayed. */
export function inEachPart<T>(
  parts: readonly ContentPart[],
  memory: Memory,
  who: string,
  find: (content: Content) => readonly T[],
): readonly T[] {
  return parts.flatMap(({ name, content, causes }) => rememberedOf(memory, `${who} in ${name}`, causes, () => find(content)));
}
