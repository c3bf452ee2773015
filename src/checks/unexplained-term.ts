import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { FileKind } from '../model/frontmatter.ts';
import { languages } from '../model/languages.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { passagesFor, type Passage } from '../readability/passages.ts';
import { passageReader, type PassageReader, type ReadWord } from '../readability/running-text.ts';
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
const order = { module: 0, activity: 1, quiz: 2, worksheet: 3 } as const satisfies { readonly [K in FileKind]: number };

function check(content: Content): readonly Remark[] {
  return languages.flatMap((language) => {
    const terms = content.glossary.filter((term) => !content.style[language].everydayWords.includes(term[language]));
    const read = passageReader({ facts: content.facts, glossary: terms }, language);
    const glossary = new Map(terms.map((term) => [term.id, term[language]]));
    const documents = content.documents.filter((document) => document.language === language).sort(inOrder);
    const modules = [...new Set(documents.map(moduleOf))];
    return modules.flatMap((module) =>
      unexplainedIn(
        documents.filter((document) => moduleOf(document) === module),
        read,
        glossary,
      ),
    );
  });
}

/** @param glossary the words to be explained, in one language */
function unexplainedIn(
  documents: readonly Document[],
  read: PassageReader,
  glossary: ReadonlyMap<string, string>,
): readonly Remark[] {
  const met = new Set<string>();
  return documents.flatMap((document) =>
    passagesFor('participants', document).flatMap((passage) =>
      read(passage)
        .flatMap(({ words }) => words.filter((word) => isFirstUse(word, passage, met)))
        .filter(({ marked }) => !marked)
        .map((word) => remarkAt(document, passage.place, said(word, glossary))),
    ),
  );
}

/** Whether a word of the glossary was not met before; from now on it was. In headings and tables only marked words count. */
function isFirstUse({ term, marked }: ReadWord, { kind }: Passage, met: Set<string>): boolean {
  if (term === undefined || met.has(term) || (kind !== 'running' && !marked)) return false;
  met.add(term);
  return true;
}

function said({ text, use = text, term = '' }: ReadWord, glossary: ReadonlyMap<string, string>) {
  return {
    found: `“${use}” stands here for the first time in this module, and participants do not find its meaning.`,
    expected: `A mark that leads to “${glossary.get(term)}” in the glossary.`,
    remedy: `Write <Term id="${term}">${use}</Term>, or use another word here and explain this one later.`,
  };
}

function moduleOf({ key }: Document): string {
  return key.split('/')[0] ?? key;
}

function inOrder(a: Document, b: Document): number {
  return order[a.kind] - order[b.kind] || (a.key < b.key ? -1 : 1);
}
