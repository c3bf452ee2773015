import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import { isOfSite } from '../model/content-files.ts';
import type { ModuleFileKind } from '../model/frontmatter.ts';
import { languages } from '../model/languages.ts';
import { inEachText, noMemory } from '../model/memory.ts';
import type { Place } from '../model/problem.ts';
import type { Circumstances, Remark, Rule } from '../model/rule.ts';
import { passagesFor } from '../readability/passages.ts';
import { passageReader, type PassageReader } from '../readability/running-text.ts';
import { remarkAt } from './remark-at.ts';

/** A word of the glossary is marked where a module uses it for the first time. */
export const unexplainedTerm: Rule = {
  name: 'unexplained-term',
  severity: 'warning',
  scope: 'course',
  doc: 'Where a module uses a word of the glossary for the first time, <Term> marks it, so that participants find its meaning. Words that everybody knows stand in content/style.yaml.',
  examples: [
    {
      wrong: {
        'modules-de/02-association/02-bodies.mdx':
          'Die Vorstände treffen sich. Alle wählen den <Term id="board">Vorstand</Term>.',
      },
      right: {
        'modules-de/02-association/02-bodies.mdx':
          'Alle wählen den <Term id="board">Vorstand</Term>. Die Vorstände treffen sich.',
      },
    },
  ],
  check,
};

/** The files of a module in the order in which participants meet them. */
const order = { module: 0, activity: 1, quiz: 2, worksheet: 3 } as const satisfies { readonly [K in ModuleFileKind]: number };

function check(content: Content, { memory = noMemory }: Circumstances = {}): readonly Remark[] {
  return languages.flatMap((language) => {
    const terms = content.glossary.filter((term) => !content.style[language].everydayWords.includes(term[language]));
    const read = passageReader({ facts: content.facts, glossary: terms }, language);
    const remembering = { memory, who: 'unexplained-term', against: [content.facts, terms] };
    const glossary = new Map(terms.map((term) => [term.id, term[language]]));
    const documents = content.documents.filter(({ language: own, key }) => own === language && !isOfSite(key)).sort(inOrder);
    const uses = inEachText(documents, remembering, (document) => firstUsesIn(document, read)).flatMap(({ found }) => found);
    // A word may be marked in a text that cannot be read.
    const unread = new Set(content.unread.filter((file) => file.language === language).map(moduleOf));
    return [...Map.groupBy(uses, moduleOf)]
      .flatMap(([module, own]) => (unread.has(module) ? [] : firstOfEach(own)))
      .filter(({ marked }) => !marked)
      .map((use) => remarkAt(use, use.place, said(use, glossary)));
  });
}

/** Where a word of the glossary stands for the first time. */
interface FirstUse extends Pick<Document, 'file' | 'key'> {
  readonly place: Place;
  /** The id of the word. */
  readonly term: string;
  /** As it is written there. */
  readonly use: string;
  readonly marked: boolean;
}

/** The first use of each word of the glossary in a text. In headings and tables only marked words count. */
function firstUsesIn(document: Document, read: PassageReader): readonly FirstUse[] {
  const { file, key } = document;
  const uses = passagesFor('participants', document).flatMap((passage) =>
    read(passage)
      .flatMap(({ words }) => words)
      .filter(({ marked }) => marked || passage.kind === 'running')
      .flatMap(({ term, text, use = text, marked }) => (term ? { file, key, place: passage.place, term, use, marked } : [])),
  );
  return firstOfEach(uses);
}

function firstOfEach(uses: readonly FirstUse[]): readonly FirstUse[] {
  return [...Map.groupBy(uses, ({ term }) => term).values()].flatMap(([first]) => first ?? []);
}

function said({ use, term }: FirstUse, glossary: ReadonlyMap<string, string>) {
  return {
    found: `“${use}” stands here for the first time in this module, and participants do not find its meaning.`,
    expected: `A mark that leads to “${glossary.get(term)}” in the glossary.`,
    remedy: `Write <Term id="${term}">${use}</Term>, or use another word here and explain this one later.`,
  };
}

function moduleOf({ key }: Pick<Document, 'key'>): string {
  return key.split('/')[0] ?? key;
}

function inOrder(a: Document, b: Document): number {
  return placeOf(a) - placeOf(b) || (a.key < b.key ? -1 : 1);
}

function placeOf({ kind }: Document): number {
  return order[kind as ModuleFileKind];
}
