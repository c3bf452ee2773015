import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptAll, inTwoLanguages } from '../../tests/support/two-languages.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairUp } from './pairing.ts';
import { partsOf, passagesIn } from './passages.ts';

/** A block as it stands in both languages; where a language lacks it, it has no text. */
interface Item {
  readonly form: 'paragraph' | 'quote' | 'heading' | 'callout' | 'exercise';
  readonly source: string | undefined;
  readonly other: string | undefined;
}

/** Something that happens to a text after a person has accepted it. */
type Change =
  | { readonly kind: 'add'; readonly at: number; readonly item: Item }
  | { readonly kind: 'remove'; readonly at: number; readonly from: 'both' | 'source' | 'other' }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'edit'; readonly at: number; readonly side: 'source' | 'other'; readonly text: string };

const forms = ['paragraph', 'quote', 'heading', 'callout', 'exercise'] as const;

/** Few words, so that the same text often stands in several places. */
const word = fc.constantFrom('Ja', 'Nein', 'Eins', 'Zwei', 'Drei', 'Vier', 'Der Vorstand', 'Die Versammlung');
const pair: fc.Arbitrary<Item> = fc.record({ form: fc.constantFrom(...forms), source: word, other: word });
const alone: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ form: fc.constantFrom(...forms), source: word, other: fc.constant(undefined) }),
  fc.record({ form: fc.constantFrom(...forms), source: fc.constant(undefined), other: word }),
);
const at = fc.nat(20);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), at, item: fc.oneof(pair, alone) }),
  fc.record({
    kind: fc.constant('remove' as const),
    at,
    from: fc.constantFrom('both' as const, 'source' as const, 'other' as const),
  }),
  fc.record({ kind: fc.constant('move' as const), at, to: at }),
  fc.record({
    kind: fc.constant('edit' as const),
    at,
    side: fc.constantFrom('source' as const, 'other' as const),
    text: word.map((text) => `${text}, geändert`),
  }),
);

test('nothing accepted is forgotten by an unrelated change', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), fc.array(change, { maxLength: 8 }), (items, changes) => {
      const now = changes.reduce<readonly Item[]>(changed, items);
      const untouched = now.filter((item) => items.includes(item));
      const accepted = acceptedTexts(pairingOf(now, acceptAll(textsOf(items))));
      // Texts that stand several times may have changed partners with each other, but not lost them.
      expect(accepted.length).toBeGreaterThanOrEqual(untouched.length);
      for (const item of untouched.filter((one) => isUnique(one, [...items, ...now]))) {
        expect(accepted.some((each) => each.join() === [item.source, item.other].join())).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('every passage is told once, and has at most one partner', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 10 }), fc.array(change, { maxLength: 8 }), (items, changes) => {
      const pairing = pairingOf(changes.reduce<readonly Item[]>(changed, items), acceptAll(textsOf(items)));
      const told = pairing.standings.flatMap((standing) =>
        'passage' in standing ? [standing.passage] : [standing.source, standing.other],
      );
      const count = passagesIn(partsOf(pairing.source)).length + passagesIn(partsOf(pairing.other)).length;
      expect([told.length, new Set(told).size]).toEqual([count, count]);
    }),
    { numRuns: 60 },
  );
});

/** Three equal pairs, of which each language was changed at other places: the third one is open again after the first time. */
const equalTexts: [Item[], Change[]] = [
  Array.from({ length: 3 }, () => ({ form: 'paragraph', source: 'Ja', other: 'Ja' })),
  [
    { kind: 'edit', at: 0, side: 'other', text: 'Die Versammlung, geändert' },
    { kind: 'edit', at: 1, side: 'other', text: 'Die Versammlung, geändert' },
    { kind: 'edit', at: 2, side: 'source', text: 'Ja, geändert' },
  ],
];

// Where texts that are equal were changed, what is accepted may give them other partners, and leave one pair to be looked at again.
test('to accept all, twice at most, leaves nothing open, and to do it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 10 }), fc.array(change, { maxLength: 5 }), (items, changes) => {
      const texts = textsOf(changes.reduce<readonly Item[]>(changed, items));
      const record = acceptAll(texts, acceptAll(texts, acceptAll(textsOf(items))));
      const open = pairUp(...texts, record).standings.filter(({ state }) => state === 'outOfStep' || state === 'neverAccepted');
      expect(open).toEqual([]);
      expect(acceptAll(texts, record)).toEqual(record);
    }),
    { numRuns: 60, examples: [equalTexts] },
  );
});

function changed(items: readonly Item[], change: Change): readonly Item[] {
  const index = items.length === 0 ? 0 : change.at % items.length;
  const item = items[index];
  if (change.kind === 'add') return items.toSpliced(index, 0, change.item);
  if (!item) return items;
  switch (change.kind) {
    case 'remove':
      return change.from === 'both' ? items.toSpliced(index, 1) : items.with(index, { ...item, [change.from]: undefined });
    case 'move':
      return items.toSpliced(index, 1).toSpliced(change.to % items.length, 0, item);
    case 'edit':
      return item[change.side] === undefined ? items : items.with(index, { ...item, [change.side]: change.text });
  }
}

function isUnique(item: Item, items: readonly Item[]): boolean {
  return items.every((other) => other === item || (other.source !== item.source && other.other !== item.other));
}

function pairingOf(items: readonly Item[], record: Parameters<typeof pairUp>[2]): Pairing {
  return pairUp(...textsOf(items), record);
}

function textsOf(items: readonly Item[]): ReturnType<typeof inTwoLanguages> {
  const text = (side: 'source' | 'other') => items.flatMap((item) => blockOf(item.form, item[side])).join('\n\n');
  return inTwoLanguages(text('source'), text('other'));
}

function blockOf(form: Item['form'], text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const blocks = {
    paragraph: text,
    quote: `> ${text}`,
    heading: `## ${text}`,
    callout: `<Callout kind="tip">\n\n${text}\n\n</Callout>`,
    exercise: `<Exercise title="Übung" minutes="5" form="zu zweit">\n\n${text}\n\n</Exercise>`,
  };
  return [blocks[form]];
}

/** What stands accepted, without the signs of its form, the frontmatter and the tags. */
function acceptedTexts(pairing: Pairing): readonly (readonly [string, string])[] {
  return pairing.standings.flatMap((standing) => {
    if (standing.state !== 'accepted' || !('block' in standing.source)) return [];
    return [[standing.source.text.replace(/^## /, ''), standing.other.text.replace(/^## /, '')] as const];
  });
}
