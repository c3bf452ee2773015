import type { Pairing, Part, Passage, Row } from '../model/pairing.ts';
import type { Place } from '../model/problem.ts';
import { excerpt } from './excerpt.ts';
import { passagesIn } from './passages.ts';

/** Something that is unlike in two languages and cannot be a translation that is still missing. */
export interface Difference {
  /** What stands in the other language, or the place next to it. */
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

/** Everything in which two languages of a file differ where they should not, as far as it can be seen without understanding the words. */
export function differencesIn(pairing: Pairing): readonly Difference[] {
  return [...frontmatterDifferences(pairing), ...differencesInRows(pairing, pairing.rows), ...movedPassages(pairing)];
}

/** The lines of the frontmatter that are no words. */
const sharedLines = [
  ...['minutes', 'splitAfter', 'focus', 'phase', 'number'],
  ...['menu', 'order', 'kind', 'date', 'lastDay', 'from', 'to', 'archived'],
];

function frontmatterDifferences({ source, other }: Pairing): readonly Difference[] {
  const wanted = new Map<string, unknown>(Object.entries(source.frontmatter));
  return Object.entries(other.frontmatter)
    .filter(([name, value]) => sharedLines.includes(name) && value !== wanted.get(name))
    .map(([name, value]) => ({
      place: { line: 1, column: 1 },
      found: `"${name}" is "${String(value)}" here.`,
      expected: `"${String(wanted.get(name))}", as in ${source.file}.`,
    }));
}

function differencesInRows(pairing: Pairing, rows: readonly Row[], inQuestion = false): readonly Difference[] {
  const alone = rows.filter((row) => isAlone(pairing, row));
  return [
    ...rows.flatMap((row) => differencesInRow(pairing, row)),
    ...(inQuestion ? alone.map((row) => missingAnswer(pairing, row)) : crossed(pairing, rows)),
  ];
}

function differencesInRow(pairing: Pairing, { source, other, inside }: Row): readonly Difference[] {
  if (!source || !other) return [];
  const within = differencesInRows(pairing, inside, source.kind === 'Question' || source.kind === 'Choice');
  return source.shape === other.shape ? within : [unlike(pairing, source, other), ...within];
}

function unlike({ source: document }: Pairing, source: Part, other: Part): Difference {
  return {
    place: other.place,
    found: `Here stands ${other.shape}.`,
    expected: `${upperFirst(source.shape)}, as in ${document.file}:${source.place.line}.`,
  };
}

/** A question has the same choices, and feedback on each, in all languages: which answer is right depends on them. */
function missingAnswer({ source: document, other: text }: Pairing, { source, other }: Row): Difference {
  const [file, part] = other ? [text.file, other] : [document.file, source];
  return {
    place: other?.place ?? { line: 1, column: 1 },
    found: `${upperFirst(part?.shape ?? '')} of a question, in ${file}:${part?.place.line}, stands in one language only.`,
    expected: 'The same choices with the same feedback in all languages.',
  };
}

/** Where both languages have something of their own at one place, neither can be a translation that is missing. */
function crossed(pairing: Pairing, rows: readonly Row[]): readonly Difference[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (!next || !isAlone(pairing, row) || !isAlone(pairing, next)) return [];
    const [source, other] = [row.source ?? next.source, row.other ?? next.other];
    return source && other ? [unlike(pairing, source, other)] : [];
  });
}

/** Whether only one language has this, and did not lose it in the other. */
function isAlone({ known, partners }: Pairing, { source, other }: Row): boolean {
  const part = source ?? other;
  if (!part || (source && other)) return false;
  const side = source ? 'source' : 'other';
  const paired = new Set(source ? partners.keys() : partners.values());
  return passagesIn([part]).every((passage) => !paired.has(passage) && !known.lostBy(side, passage));
}

/** Accepted passages that one language has at another place than the other. */
function movedPassages({ rows, partners, source: document }: Pairing): readonly Difference[] {
  const beside = new Set(sourcesBeside(rows));
  return [...partners]
    .filter(([source]) => !beside.has(source))
    .map(([source, other]) => ({
      place: other.place,
      found: `${excerpt(other.text)} stands at another place than its counterpart, ${document.file}:${source.place.line}.`,
      expected: 'The same order, and the same components around it, in all languages.',
    }));
}

function sourcesBeside(rows: readonly Row[]): readonly Passage[] {
  return rows.flatMap(({ source, other, inside }) => (source?.type === 'passage' && other ? [source] : sourcesBeside(inside)));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
