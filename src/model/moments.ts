import type { Frontmatter } from './frontmatter.ts';

/** The time that events are told in. */
const timeZone = 'Europe/Berlin';

/** The beginning or end of an event: a day, or a day and a time. */
export interface Moment {
  /** Such as "2020-10-23", or "2020-10-23T15:00:00+02:00" as it is told in Germany (ISO 8601). */
  readonly local: string;
  /** The day such as "2020-10-23". */
  readonly day: string;
  /** In world time such as "2020-10-23T13:00:00.000Z"; none where only the day is known. */
  readonly world?: string;
}

/** When an event begins. */
export function startOf({ date, from }: Pick<Frontmatter<'news'>, 'date' | 'from'>): Moment {
  return momentAt(date, from);
}

/** When an event ends: on its last day, and where no end is known at its beginning. */
export function endOf({ date, lastDay = date, from, to }: Pick<Frontmatter<'news'>, 'date' | 'lastDay' | 'from' | 'to'>): Moment {
  return momentAt(lastDay, to ?? from);
}

function momentAt(day: string, time: string | undefined): Moment {
  if (time === undefined) return { day, local: day };
  const asIfWorld = Date.parse(`${day}T${time}:00Z`);
  // Within an hour of a change of the clocks the first guess is wrong.
  const offset = offsetAt(asIfWorld - offsetAt(asIfWorld));
  return { day, local: `${day}T${time}:00${signed(offset)}`, world: new Date(asIfWorld - offset).toISOString() };
}

/** How far German time is before world time at a moment, both in milliseconds. */
function offsetAt(moment: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const [, hours = '0', minutes = '0'] =
    /\+(\d+):(\d+)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function signed(offset: number): string {
  const minutes = offset / 60_000;
  return `+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
