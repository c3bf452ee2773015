/** One part of a time bar: where it begins and how long it is, in minutes; the bar is `total` minutes long. */
export interface BarPart {
  readonly x: number;
  readonly width: number;
}

/**
 * The parts of a time bar, as long as the activities, with a gap between them.
 *
 * @param minutes of the activities, in their order
 * @param gap between two parts, in minutes, so that it has the same width on bars of one size
 */
export function timeBar(minutes: readonly number[], gap: number): { readonly total: number; readonly parts: readonly BarPart[] } {
  const starts = startsOf(minutes);
  const parts = minutes.map((length, index) => {
    const last = index === minutes.length - 1;
    return { x: starts[index] ?? 0, width: last ? length : length - gap };
  });
  return { total: minutes.reduce((sum, length) => sum + length, 0), parts };
}

/** The minute at which each activity begins. */
export function startsOf(minutes: readonly number[]): readonly number[] {
  return minutes.map((_, index) => minutes.slice(0, index).reduce((sum, length) => sum + length, 0));
}
