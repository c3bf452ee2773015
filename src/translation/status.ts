import type { Language } from '../model/languages.ts';
import type { Pairing, Side, Standing } from '../model/pairing.ts';
import { acrossFrom } from './known.ts';

/** How many passages of one language stand how. */
export interface StatusRow {
  /** A module's folder, or a content file. */
  readonly name: string;
  readonly language: Language;
  readonly accepted: number;
  /** Older than in the other language. */
  readonly outOfStep: number;
  readonly neverAccepted: number;
  /** Missing in this language because they are new in the other one. */
  readonly untranslated: number;
  /** Left over in this language: their counterpart was removed. */
  readonly lost: number;
}

/** Counts how passages stand, for each name and language. */
export function statusRows(pairings: readonly Pairing[], nameOf: (pairing: Pairing) => string): readonly StatusRow[] {
  const names = [...new Set(pairings.map(nameOf))];
  return names.flatMap((name) => {
    const own = pairings.filter((pairing) => nameOf(pairing) === name).flatMap(countsOf);
    const languages = [...new Set(own.map(({ language }) => language))].sort();
    return languages.map((language) =>
      sumOf(
        name,
        language,
        own.filter((counts) => counts.language === language),
      ),
    );
  });
}

const columns = ['accepted', 'outOfStep', 'neverAccepted', 'untranslated', 'lost'] as const;

type Counts = Omit<StatusRow, 'name'>;

function countsOf(pairing: Pairing): readonly Counts[] {
  const standings = pairing.standings;
  return (['source', 'other'] as const).map((side) => {
    const count = (state: Standing['state']): number =>
      standings.filter((standing) => standing.state === state && concerns(standing, side)).length;
    const counts = Object.fromEntries(columns.map((column) => [column, count(column)])) as Omit<Counts, 'language'>;
    return { language: pairing.sides[side], ...counts };
  });
}

/** Whether a standing is counted for a side: what is behind, missing or left over there. */
function concerns(standing: Standing, side: Side): boolean {
  switch (standing.state) {
    case 'accepted':
    case 'neverAccepted':
      return true;
    case 'outOfStep':
      return standing.behind === side;
    case 'untranslated':
      return standing.side === acrossFrom(side);
    case 'lost':
      return standing.side === side;
  }
}

function sumOf(name: string, language: Language, counts: readonly Counts[]): StatusRow {
  const sums = columns.map((column) => [column, counts.reduce((sum, each) => sum + each[column], 0)]);
  return { name, language, ...(Object.fromEntries(sums) as Omit<Counts, 'language'>) };
}

const legend = `Each number counts passages: paragraphs, headings, lists and the like.
  accepted        a person found that both languages say the same
  out of step     changed in the other language since it was accepted: bring this language up to date
  never accepted  nobody has compared the two languages yet
  untranslated    stands in the other language only
  lost            stands in this language only, since it was removed from the other one
"npm run translation -- diff" shows what has changed, "npm run translation -- accept" accepts it.`;

/** The table as text, one line for each row, the columns below each other; what the columns mean below it. */
export function statusTable(rows: readonly StatusRow[]): string {
  const head = ['', '', 'accepted', 'out of step', 'never accepted', 'untranslated', 'lost'];
  const cells = rows.map((row) => [row.name, row.language, ...columns.map((column) => String(row[column]))]);
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const line = (texts: readonly string[]): string =>
    texts.map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join('  ');
  return `${[head, ...cells].map(line).join('\n')}\n\n${legend}`;
}
