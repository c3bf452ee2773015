import { endOf, startOf, type Moment } from '../../model/moments.ts';
import type { Document } from '../../model/course.ts';

/** An event of the site and where its page is. */
export interface CalendarEvent {
  readonly document: Document<'news'>;
  /** The address of its page on the web. */
  readonly address: string;
}

/** What holds for a whole calendar file. */
export interface CalendarFacts {
  readonly name: string;
  /** The host of the site, which makes the names of events unlike those of all others. */
  readonly host: string;
}

/**
 * Events as a file that calendar programs read (iCalendar, RFC 5545): UTF-8, lines end with CR LF and
 * have at most 75 bytes. Nothing in it depends on the clock: an event is as old as its text.
 */
export function calendarFile(events: readonly CalendarEvent[], { name, host }: CalendarFacts): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//MIT//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, host)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The names, without ending, at which the file of an event stands: that of its page, and those it had before. */
export function fileNamesOf({ frontmatter: { slug, formerSlugs = [] } }: Document<'news'>): readonly string[] {
  return [...new Set([slug, ...formerSlugs])];
}

function eventLines({ document, address }: CalendarEvent, host: string): readonly string[] {
  const { title, summary, place, updated } = document.frontmatter;
  const language = `;LANGUAGE=${document.language}`;
  return [
    'BEGIN:VEVENT',
    `UID:${document.key.replace('/', '-')}@${host}`,
    `DTSTAMP:${compact(updated)}T000000Z`,
    ...spanLines(startOf(document.frontmatter), endOf(document.frontmatter)),
    `SUMMARY${language}:${escaped(title)}`,
    `DESCRIPTION${language}:${escaped(summary)}`,
    ...(place === undefined ? [] : [`LOCATION${language}:${escaped(place)}`]),
    `URL:${address}`,
    'END:VEVENT',
  ];
}

/** Whole days end before the day that follows; an event of which no end is known has none here. */
function spanLines(start: Moment, end: Moment): readonly string[] {
  if (start.world === undefined)
    return [`DTSTART;VALUE=DATE:${compact(start.day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(end.day))}`];
  const ends = end.world !== undefined && end.world !== start.world ? [`DTEND:${compact(end.world)}`] : [];
  return [`DTSTART:${compact(start.world)}`, ...ends];
}

/** A day or moment without the signs between its figures. */
function compact(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A text as a value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line in pieces of at most 75 bytes, those that follow set in by a blank (RFC 5545, 3.1); no letter is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [''];
  for (const letter of line) {
    const room = pieces.length === 1 ? 75 : 74;
    if (bytesOf((pieces.at(-1) ?? '') + letter) > room) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces.join('\r\n ');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
