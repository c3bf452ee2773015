import type { Pairing, Passage, Side } from '../model/pairing.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Language } from '../model/languages.ts';
import type { InOtherLanguages, TranslationNotice, TranslationRecord } from '../model/translation.ts';
import { noMemory, rememberedOf, type Memory } from '../model/memory.ts';
import { completed } from './completed.ts';
import { partsOf, passagesIn } from './passages.ts';

/**
 * The documents of a course as readers get them: each knows which of its segments are behind, has for
 * each segment the name of its place in all languages, and holds what it lacks in the language that has it.
 */
export function documentsInStep(
  { documents, pairings, translations }: InStepContent,
  memory: Memory = noMemory,
): readonly Document[] {
  return documents.map((document) => {
    const own = pairings.filter(({ source, other }) => source === document || other === document);
    return rememberedOf(memory, `in step ${document.file}`, [document, ...own], () =>
      own.reduce((text, pairing) => withPairing(text, pairing, translations, sideOf(document, pairing)), start(document)),
    );
  });
}

/** What is needed to compare the languages of a course. */
type InStepContent = Pick<Content, 'documents' | 'pairings' | 'translations'>;

function start(document: Document): Document {
  return { ...document, inOtherLanguages: { places: ownPlaces(document, () => true), behind: new Map() } };
}

function sideOf(document: Document, { source }: Pairing): Side {
  return source === document ? 'source' : 'other';
}

function withPairing(document: Document, pairing: Pairing, record: TranslationRecord, side: Side): Document {
  const date = lastDate(record, document.key);
  const before = document.inOtherLanguages ?? { places: new Map(), behind: new Map() };
  const behind = new Map([...before.behind, ...noticesFor(pairing, side)]);
  const places = side === 'source' ? before.places : placesOfOther(pairing);
  return { ...document, body: completed(document.body, pairing, side, date), inOtherLanguages: { places, behind } };
}

/** The day on which a person last compared the languages of a file. */
function lastDate(record: TranslationRecord, key: string): string | undefined {
  return record
    .get(key)
    ?.map(({ date }) => date)
    .toSorted()
    .at(-1);
}

/** A segment has the number that it has in the first language; what stands in no other names its language. */
function placesOfOther({ partners, other }: Pairing): InOtherLanguages['places'] {
  const shared = [...partners].flatMap(([source, { segment }]) =>
    segment === undefined || source.segment === undefined ? [] : [[segment, placeOf(source.segment)] as const],
  );
  const paired = new Set(shared.map(([segment]) => segment));
  return new Map([...shared, ...ownPlaces(other, (segment) => !paired.has(segment), other.language)]);
}

function ownPlaces(document: Document, wanted: (segment: number) => boolean, language?: Language): InOtherLanguages['places'] {
  const segments = passagesIn(partsOf(document)).flatMap(({ segment }) => segment ?? []);
  return new Map(segments.filter(wanted).map((segment) => [segment, placeOf(segment, language)]));
}

function placeOf(segment: number, language?: Language): string {
  return language === undefined ? `s${segment}` : `${language}-s${segment}`;
}

/** What is told at the segments of one side that are behind; words in a tag have it told at the first segment after them. */
function noticesFor(pairing: Pairing, side: Side): ReadonlyMap<number, TranslationNotice> {
  const other = pairing.sides[side === 'source' ? 'other' : 'source'];
  const passages = passagesIn(partsOf(pairing[side]));
  const notices = pairing.standings.flatMap((standing) => {
    if (standing.state !== 'outOfStep' || standing.behind !== side) return [];
    const segment = segmentAt(passages, standing[side]);
    return segment === undefined ? [] : [[segment, { kind: 'outOfStep', date: standing.accepted.date, other }] as const];
  });
  return new Map(notices);
}

function segmentAt(passages: readonly Passage[], { segment, hash, place }: Passage): number | undefined {
  if (segment !== undefined || place.line === 1) return segment;
  const at = passages.findIndex((passage) => passage.hash === hash && passage.place.line === place.line);
  return passages.slice(at).find((passage) => passage.segment !== undefined)?.segment;
}
