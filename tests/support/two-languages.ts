import type { Pairing } from '../../src/model/pairing.ts';
import type { Document } from '../../src/model/course.ts';
import { languages } from '../../src/model/languages.ts';
import type { TranslationRecord } from '../../src/model/translation.ts';
import { withAccepted } from '../../src/translation/accepting.ts';
import { openPairsOf } from '../../src/translation/open-pairs.ts';
import { pairUp } from '../../src/translation/pairing.ts';
import type { Standing } from '../../src/model/pairing.ts';
import { documentOf } from './small-course.ts';

/** Two texts of one activity, in the first language and in another one. */
export function inTwoLanguages(source: string, other: string): readonly [Document, Document] {
  return [documentOf(source, 'activity', languages[0]), documentOf(other, 'activity', languages[1])];
}

/** The record in which a person has accepted all pairs of two texts. */
export function acceptAll(
  [source, other]: readonly [Document, Document],
  record: TranslationRecord = new Map(),
  date = '2026-11-22',
): TranslationRecord {
  return withAccepted(record, openPairsOf(pairUp(source, other, record)), { date }, [source, other]);
}

/** The standings of the texts themselves, without the frontmatter, one line each, such as `accepted: Eins | One`. */
export function told(pairing: Pairing): readonly string[] {
  return pairing.standings.filter((standing) => !('source' in standing) || standing.source.path[0] !== 'frontmatter').map(lineOf);
}

function lineOf(standing: Standing): string {
  switch (standing.state) {
    case 'accepted':
    case 'neverAccepted':
      return `${standing.state}: ${standing.source.text} | ${standing.other.text}`;
    case 'outOfStep':
      return `${standing.state}: ${standing.source.text} | ${standing.other.text} (${standing.behind} is behind)`;
    case 'untranslated':
    case 'lost':
      return `${standing.state}: ${standing.passage.text}`;
  }
}
