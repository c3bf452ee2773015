import type { Pairing, Part, Row, Side } from '../model/pairing.ts';
import type { Block, Untranslated } from '../model/nodes.ts';
import type { TranslationNotice } from '../model/translation.ts';
import { holdsBlocks } from '../model/walk.ts';
import { acrossFrom } from './known.ts';
import { passagesIn } from './passages.ts';

/**
 * A text with what it lacks: each segment or component that only the other language has stands at its
 * place in the sequence, as the other language has it.
 *
 * @param body the text of this side, maybe already with what it lacks from further languages
 * @param date when a person last compared the languages of the file
 */
export function completed(body: readonly Block[], pairing: Pairing, side: Side, date: string | undefined): readonly Block[] {
  const notice: TranslationNotice = { kind: 'untranslated', date, other: pairing.sides[acrossFrom(side)] };
  const paired = new Set(side === 'source' ? pairing.partners.values() : pairing.partners.keys());
  const missing = missingBlocks(pairing.rows, side, (part) => passagesIn([part]).every((passage) => !paired.has(passage)));
  return missing.size === 0 ? body : withMissing(body, missing, start, notice);
}

/** The address of a block among those that authors wrote, or where a text begins. */
type Address = string;

const start: Address = 'start';

function addressOf(block: Block): Address | undefined {
  if (block.type === 'untranslated') return undefined;
  if ('segment' in block && block.segment !== undefined) return `segment ${block.segment}`;
  return 'holder' in block && block.holder !== undefined ? `holder ${block.holder}` : undefined;
}

/** What has to be added behind each block of a side, or at the beginning of what holds it. */
type Missing = ReadonlyMap<Address, readonly Block[]>;

function missingBlocks(rows: readonly Row[], side: Side, isAlone: (part: Part) => boolean): Missing {
  const missing = new Map<Address, Block[]>();
  const collect = (level: readonly Row[], begin: Address): void => {
    let after = begin;
    for (const row of level) {
      const [own, across] = [row[side], row[acrossFrom(side)]];
      const address = own?.block && addressOf(own.block);
      if (address !== undefined) after = address;
      else if (!own && across) missing.set(after, [...(missing.get(after) ?? []), ...blocksOf(across, isAlone)]);
      if (address !== undefined) collect(row.inside, `${start} of ${address}`);
    }
  };
  collect(rows, start);
  return new Map([...missing].filter(([, blocks]) => blocks.length > 0));
}

/** A part whole if all of it is missing; otherwise those parts of it that are. */
function blocksOf(part: Part, isAlone: (part: Part) => boolean): readonly Block[] {
  if (isAlone(part)) return part.block ? [part.block] : [];
  return part.type === 'holder' ? part.parts.flatMap((inside) => blocksOf(inside, isAlone)) : [];
}

function withMissing(blocks: readonly Block[], missing: Missing, begin: Address, notice: TranslationNotice): readonly Block[] {
  const added = (address: Address | undefined): readonly Untranslated[] =>
    (missing.get(address ?? '') ?? []).map((block) => untranslated(block, notice));
  const inside = (block: Block): Block => {
    const address = addressOf(block);
    if (!holdsBlocks(block) || address === undefined) return block;
    return { ...block, children: withMissing(block.children, missing, `${start} of ${address}`, notice) };
  };
  return [...added(begin), ...blocks.flatMap((block) => [inside(block), ...added(addressOf(block))])];
}

function untranslated(block: Block, notice: TranslationNotice): Untranslated {
  return { type: 'untranslated', language: notice.other, children: [block], notice, place: block.place };
}
