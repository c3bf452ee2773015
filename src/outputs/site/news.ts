import type { Document } from '../../model/course.ts';
import { formatDate } from '../../model/format.ts';
import type { Figure } from '../../model/nodes.ts';
import { walkBlocks } from '../../model/walk.ts';
import { fill, type Words } from '../../model/words.ts';

/** When an event is or of which day a piece of news is, in words: day or days, and times of day where there are some. */
export function momentOf({ frontmatter }: Document<'news'>, words: Words): string {
  const { date, lastDay, from, to } = frontmatter;
  const day = (iso: string): string => formatDate(iso, words['language.locale']);
  const days = lastDay === undefined ? day(date) : fill(words['news.days'], { first: day(date), last: day(lastDay) });
  if (from === undefined) return days;
  return `${days}, ${to === undefined ? fill(words['news.timeFrom'], { from }) : fill(words['news.time'], { from, to })}`;
}

/** The picture of a piece of news: its first image. */
export function pictureOf(document: Document<'news'>): Figure | undefined {
  return [...walkBlocks(document.body)].find((block): block is Figure => block.type === 'figure');
}

/** News by the year they are of, the newest year first. */
export function byYear<T extends { readonly frontmatter: { readonly date: string } }>(
  items: readonly T[],
): readonly (readonly [year: string, items: readonly T[]])[] {
  return [...Map.groupBy(items, ({ frontmatter }) => frontmatter.date.slice(0, 4))].toSorted(([a], [b]) => (a < b ? 1 : -1));
}
