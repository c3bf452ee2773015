import { getEntry, render } from 'astro:content';
import { textOfTarget } from '../model/addresses.ts';
import { collectionOf } from '../model/content-files.ts';
import { languages } from '../model/languages.ts';
import { addressesIn, insertionsIn } from '../outputs/site/completing.ts';
import type { Reading, TextReading } from '../outputs/site/reading.ts';

/** A text and what its components need to know. */
export interface PageText {
  readonly reading: Reading;
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

/**
 * The text of a page, first in its own language, then in each other one that has something it lacks.
 * They are laid together by `CompleteText`.
 */
export async function textsOf(reading: TextReading): Promise<readonly [PageText, ...PageText[]]> {
  const { target, document } = reading;
  const insertions = insertionsIn(document);
  const needed = languages.filter((language) => insertions.some((insertion) => insertion.language === language));
  const others = needed.map((language): Reading => {
    const addresses = new Set(insertions.filter((insertion) => insertion.language === language).map(({ address }) => address));
    return { ...reading, language, document: textOfTarget(target, language), sectionStarts: new Set(), addresses };
  });
  const own = insertions.length === 0 ? reading : { ...reading, addresses: addressesIn(insertions) };
  return [await textOf(own), ...(await Promise.all(others.map(textOf)))];
}

async function textOf(reading: Reading): Promise<PageText> {
  const { language, document } = reading;
  const entry = await getEntry(collectionOf(document.key, language), document.key);
  if (!entry) throw new Error(`There is no text for ${document.file}.`);
  return { reading, Content: (await render(entry)).Content };
}
