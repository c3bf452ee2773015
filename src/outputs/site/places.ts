import type { Text } from '../../model/text.ts';

/** The name of a segment's place, which is the same on the pages of all languages. */
export function placeOf({ inOtherLanguages }: Pick<Text, 'inOtherLanguages'>, segment: number): string {
  return inOtherLanguages?.places.get(segment) ?? `s${segment}`;
}
